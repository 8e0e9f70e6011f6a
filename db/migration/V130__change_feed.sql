-- What has changed where: one row per transaction, grid and kind. Readers ask for what their last snapshot of the
-- database did not show yet, so that transactions that commit in another order than they began are never missed.
create table change (
    xid       xid8 not null,
    grid_code text not null,
    kind      text not null,
    at        timestamptz not null default now(),
    primary key (xid, grid_code, kind)
);
create index change_by_time on change using brin (at);
-- It names grids in every scope, so the application reads it through functions alone.
revoke all on change from gridboard_app;

-- PostgreSQL lets transactions that notify commit one after the other (decision 041). So of those that commit at the same
-- time one notifies for all: the lock is taken at commit and held for that alone. Whoever is woken looks again until
-- nothing more is found, and so sees what the others have committed meanwhile.
create function notify_of_change() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if pg_try_advisory_xact_lock(hashtext('gridboard_change')) then
        perform pg_notify('gridboard_change', ''); -- equal ones of a transaction arrive once
    end if;
    return null;
end $$;
create constraint trigger change_is_told after insert on change deferrable initially deferred
    for each row execute function notify_of_change();

create index issue_falling_due on issue (due_at) include (grid_code)
    where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');

create function note_change() returns trigger language plpgsql security definer set search_path = public as $$
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

-- What changes for everybody at once; the empty code stands for all grids.
create function note_change_everywhere() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into change (xid, grid_code, kind) values (pg_current_xact_id(), '', tg_argv[0]) on conflict do nothing;
    return null;
end $$;

do $$
declare
    noted record;
begin
    for noted in select * from (values
        ('checkpoint', 'CHECKPOINT'), ('sighting', 'SIGHTING'), ('issue', 'ISSUE'), ('household', 'HOUSEHOLD'),
        ('key_household', 'KEY_HOUSEHOLD'), ('visit', 'VISIT'), ('promise', 'PROMISE')) as t (name, kind)
    loop
        execute format('create trigger %1$s_added_is_noted after insert on %1$I referencing new table as came
            for each statement execute function note_change(%2$L)', noted.name, noted.kind);
        execute format('create trigger %1$s_changed_is_noted after update on %1$I
            referencing old table as gone new table as came for each statement execute function note_change(%2$L)', noted.name, noted.kind);
        execute format('create trigger %1$s_removed_is_noted after delete on %1$I referencing old table as gone
            for each statement execute function note_change(%2$L)', noted.name, noted.kind);
        execute format('create trigger %1$s_emptied_is_noted after truncate on %1$I
            for each statement execute function note_change_everywhere(%2$L)', noted.name, noted.kind);
    end loop;
end $$;

create trigger area_change_is_noted after insert or update or delete on area
    for each statement execute function note_change_everywhere('AREA');
create trigger boundary_change_is_noted after insert or update or delete on boundary
    for each statement execute function note_change_everywhere('AREA');
create trigger calendar_change_is_noted after insert or update or delete on calendar_day
    for each statement execute function note_change_everywhere('CALENDAR');

-- What a snapshot of the database did not show yet, and the grids in which an open issue has fallen due since then.
create function changes_since(seen pg_snapshot, due_from timestamptz, due_to timestamptz)
    returns table (grid_code text, kind text) language sql stable security definer set search_path = public as $$
    select distinct c.grid_code, c.kind from change c
    where c.xid >= pg_snapshot_xmin(seen) and not pg_visible_in_snapshot(c.xid, seen)
    union
    select i.grid_code, 'ISSUE' from issue i
    where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.due_at >= due_from and i.due_at < due_to
$$;

-- Changes that every reader has long read.
create function forget_changes(older_than timestamptz) returns void language sql security definer set search_path = public as
$$ delete from change where at < older_than $$;

create function every_grid() returns text[] language sql stable security definer set search_path = public as
$$ select coalesce(array_agg(code), '{}') from area where length(code) = 15 $$;

-- The status of grids on a day as it stood at a moment of that day: numbers and names, nothing about a person. It
-- counts for every grid it is asked for, grid by grid, so that one costs the same however many are asked for; whoever shows
-- it compares with the scope (decision 041).
create function grid_status(grids text[], on_day date, as_of timestamptz, day_begin timestamptz, day_end timestamptz)
    returns table (code text, name text, community text, working boolean, due int, morning int, afternoon int,
                   morning_problem int, afternoon_problem int, open int, overdue int, reported int, households int,
                   key_households int, key_due int, key_overdue int)
    language sql stable security definer set search_path = public as $$
    select g.code, short_name(g.name, c.name), c.name, calendar.working, due.due, seen.morning, seen.afternoon,
           seen.morning_problem, seen.afternoon_problem, unfinished.open, unfinished.overdue, reported.reported,
           homes.households, key.key_households, key.key_due, key.key_overdue
    from unnest(grids) asked
    join area g on g.code = asked and length(g.code) = 15
    join area c on c.code = g.parent
    cross join (select is_working_day(on_day) as working) calendar
    cross join lateral (
        select count(*)::int as due from checkpoint
        where grid_code = g.code and since <= on_day and (retired_on is null or retired_on > on_day)) due
    cross join lateral (
        select count(*) filter (where half = 'MORNING')::int as morning,
               count(*) filter (where half = 'AFTERNOON')::int as afternoon,
               count(*) filter (where half = 'MORNING' and result = 'PROBLEM')::int as morning_problem,
               count(*) filter (where half = 'AFTERNOON' and result = 'PROBLEM')::int as afternoon_problem
        from sighting where grid_code = g.code and day = on_day) seen
    cross join lateral (
        select count(*)::int as open, count(*) filter (where due_at < as_of)::int as overdue
        from (select due_at from issue
              where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and reported_at <= as_of and grid_code = g.code
              union all
              select due_at from issue where closed_at > as_of and reported_at <= as_of and grid_code = g.code) open_then) unfinished
    cross join lateral (
        select count(*)::int as reported from issue
        where grid_code = g.code and reported_at >= day_begin and reported_at < day_end) reported
    cross join lateral (
        select count(*)::int as households from household where grid_code = g.code) homes
    cross join lateral (
        select count(*)::int as key_households, count(*) filter (where next_due <= on_day)::int as key_due,
               count(*) filter (where next_due < on_day)::int as key_overdue
        from key_household where grid_code = g.code) key
    order by g.code
$$;
