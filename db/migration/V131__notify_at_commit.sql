-- PostgreSQL lets transactions that notify commit one after the other (decision 041). So of those that commit at the same
-- time one notifies for all: the lock is taken at commit and held for that alone. Whoever is woken looks again until
-- nothing more is found, and so sees what the others have committed meanwhile.
create or replace function note_change() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), grid_code, tg_argv[0]
        from (select grid_code from gone union all select grid_code from came) touched
        where grid_code is not null on conflict do nothing;
    elsif tg_op = 'INSERT' then
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), grid_code, tg_argv[0] from came
        where grid_code is not null on conflict do nothing;
    else
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), grid_code, tg_argv[0] from gone
        where grid_code is not null on conflict do nothing;
    end if;
    return null;
end $$;

create or replace function note_change_everywhere() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    insert into change (xid, grid_code, kind) values (pg_current_xact_id(), '', tg_argv[0]) on conflict do nothing;
    return null;
end $$;

create function notify_of_change() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if pg_try_advisory_xact_lock(hashtext('gridboard_change')) then
        perform pg_notify('gridboard_change', ''); -- equal ones of a transaction arrive once
    end if;
    return null;
end $$;
create constraint trigger change_is_told after insert on change deferrable initially deferred
    for each row execute function notify_of_change();
