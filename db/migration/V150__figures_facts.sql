-- What indicators are counted from and no table kept yet (decisions 050, 051).

-- The program's time where it has told it, which need not be the database's.
create function acting_time() returns timestamptz language sql stable as
$$ select coalesce(nullif(current_setting('gridboard.now', true), '')::timestamptz, now()) $$;

-- Which days have been counted and are only read since, of what happens on a day and of how things stand at its end;
-- up to which day entries are marked; and which transactions have to end before that day may be counted.
create table figure_state (
    kind            text primary key check (kind in ('DAY', 'STOCK')),
    filled          daterange not null default 'empty',
    marking_through date not null default '-infinity',
    horizon         xid8,
    zone            text not null default 'Asia/Shanghai'
);
insert into figure_state (kind) values ('DAY'), ('STOCK');
revoke insert, update, delete on figure_state from gridboard_app;

create function local_zone() returns text language sql stable security definer set search_path = public as
$$ select zone from figure_state where kind = 'DAY' $$;
create function local_day(at timestamptz) returns date language sql stable as
$$ select (at at time zone local_zone())::date $$;
create function acting_day() returns date language sql stable as
$$ select local_day(acting_time()) $$;

-- Since when a household is kept where it is now, and a checkpoint lies where it does; what was there before was there always.
alter table household add column grid_since date not null default '-infinity';
alter table household alter column grid_since set default acting_day();
alter table checkpoint add column grid_since date not null default '-infinity';

-- Where a household or checkpoint was before it came where it is now.
create table grid_stay (
    subject   text not null check (subject in ('household', 'checkpoint')),
    id        bigint not null,
    grid_code text not null,
    since     date not null,
    until     date not null check (until > since),
    primary key (subject, id, until)
);
create index grid_stay_by_grid on grid_stay (grid_code, until);
revoke insert, update, delete on grid_stay from gridboard_app;
alter table grid_stay enable row level security;
create policy grid_stay_scope on grid_stay using (grid_code ^@ any (array(select scope_codes())));

create function former_grid_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if old.grid_since < acting_day() then
        insert into grid_stay (subject, id, grid_code, since, until)
        values (tg_argv[0], old.id, old.grid_code, old.grid_since, acting_day()) on conflict do nothing;
    end if;
    new.grid_since := acting_day();
    return new;
end $$;
create trigger former_grid_is_kept before update of grid_code on household for each row
    when (old.grid_code <> new.grid_code) execute function former_grid_is_kept('household');
create trigger former_grid_is_kept before update of grid_code on checkpoint for each row
    when (old.grid_code <> new.grid_code) execute function former_grid_is_kept('checkpoint');

create view household_stay with (security_invoker = true) as
select id, grid_code, grid_since as since, 'infinity'::date as until, trim(address || ' ' || room) as title from household
union all
select s.id, s.grid_code, s.since, s.until, trim(h.address || ' ' || h.room)
from grid_stay s left join household h on h.id = s.id where s.subject = 'household';
create view checkpoint_stay with (security_invoker = true) as
select id, grid_code, name, greatest(since, grid_since) as since, coalesce(retired_on, 'infinity') as until from checkpoint
union all
select s.id, s.grid_code, c.name, greatest(c.since, s.since), least(c.retired_on, s.until)
from grid_stay s join checkpoint c on c.id = s.id where s.subject = 'checkpoint';

-- On which days answers of the six clears were confirmed before the day they were confirmed last.
create table six_clear_before (
    household_id bigint not null references household on delete cascade,
    grid_code    text not null,
    clear        text not null,
    confirmed_on date not null,
    primary key (household_id, clear, confirmed_on)
);
revoke insert, update, delete on six_clear_before from gridboard_app;
alter table six_clear_before enable row level security;
create policy six_clear_before_scope on six_clear_before using (grid_code ^@ any (array(select scope_codes())));

create function former_confirmation_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into six_clear_before values (old.household_id, old.grid_code, old.clear, old.confirmed_on) on conflict do nothing;
    return null;
end $$;
create trigger former_confirmation_is_kept after update of confirmed_on on six_clear for each row
    when (new.confirmed_on > old.confirmed_on) execute function former_confirmation_is_kept();

-- Every day on which a key household was due to be met, and when it was. The one that is still open moves with the
-- household's dates. "since" is the meeting, or the day, that made it.
create table key_visit_due (
    id           bigint generated always as identity primary key,
    household_id bigint not null references household on delete cascade,
    grid_code    text not null,
    since        date not null,
    due_on       date not null,
    met_on       date,
    ended_on     date
);
create unique index key_visit_due_open on key_visit_due (household_id) where met_on is null and ended_on is null;
create index key_visit_due_of_household on key_visit_due (household_id, since);
create index key_visit_due_by_day on key_visit_due (grid_code, due_on) include (met_on, ended_on, household_id);
revoke insert, update, delete on key_visit_due from gridboard_app;
alter table key_visit_due enable row level security;
create policy key_visit_due_scope on key_visit_due using (grid_code ^@ any (array(select scope_codes())));

create function key_visits_are_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'DELETE' then
        update key_visit_due set ended_on = acting_day()
        where household_id = old.household_id and met_on is null and ended_on is null;
    elsif tg_op = 'INSERT' then
        insert into key_visit_due (household_id, grid_code, since, due_on)
        values (new.household_id, new.grid_code, coalesce(new.last_met, acting_day()), new.next_due);
    elsif new.last_met > coalesce(old.last_met, '-infinity') then
        update key_visit_due set met_on = new.last_met
        where household_id = new.household_id and met_on is null and ended_on is null;
        insert into key_visit_due (household_id, grid_code, since, due_on)
        values (new.household_id, new.grid_code, new.last_met, new.next_due);
    else
        update key_visit_due
        set due_on = new.next_due, grid_code = case when due_on >= acting_day() then new.grid_code else grid_code end
        where household_id = new.household_id and met_on is null and ended_on is null;
    end if;
    return null;
end $$;
create trigger key_visits_are_kept after insert or delete on key_household
    for each row execute function key_visits_are_kept();
create trigger key_visits_move after update of last_met, next_due, grid_code on key_household
    for each row when ((old.last_met, old.next_due, old.grid_code) is distinct from (new.last_met, new.next_due, new.grid_code))
    execute function key_visits_are_kept();

-- A meeting that was entered after a later one had been: the due date it fell before was met by it.
create function late_meetings_count() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update key_visit_due d set met_on = m.day
    from (select household_id, min(local_day(at)) as day from added where kind = 'VISIT' and outcome = 'MET' group by household_id) m
    where d.household_id = m.household_id and d.since < m.day and d.met_on > m.day;
    return null;
end $$;
create trigger late_meetings_count after insert on visit referencing new table as added
    for each statement execute function late_meetings_count();

-- Reads due dates out of the people's log, for what was written before this table or beside its triggers.
create function rebuild_key_visits() returns void language sql as $$
    delete from key_visit_due where ended_on is null;
    with place as materialized (select local_zone() as zone),
    met as (
        select household_id, last_met as day from key_household where last_met is not null
        union
        select v.household_id, (v.at at time zone p.zone)::date
        from place p cross join visit v join key_household k on k.household_id = v.household_id
        where v.kind = 'VISIT' and v.outcome = 'MET' and (v.at at time zone p.zone)::date <= k.last_met),
    chain as (select household_id, day, lead(day) over (partition by household_id order by day) as next from met)
    insert into key_visit_due (household_id, grid_code, since, due_on, met_on)
    select k.household_id, k.grid_code, c.day,
           case when c.next is null then k.next_due else c.day + meeting_days(k.grid_code, k.level) end, c.next
    from chain c join key_household k on k.household_id = c.household_id
    union all
    select household_id, grid_code, next_due - meeting_days(grid_code, level), next_due, null
    from key_household where last_met is null;
$$;
revoke execute on function rebuild_key_visits() from public;
select rebuild_key_visits();

-- Working time between two moments in a grid, as org.gridboard.issue.WorkingHours has it.
create function working_seconds(grid text, from_at timestamptz, to_at timestamptz, zone text) returns int language sql stable as $$
    with hours as (
        select coalesce((select value from settings_of(grid) where key = 'work.begins' order by length(area_code) desc limit 1),
                        '08:30')::time as begins,
               coalesce((select value from settings_of(grid) where key = 'work.ends' order by length(area_code) desc limit 1),
                        '17:30')::time as ends),
    span as (select from_at at time zone zone as first, to_at at time zone zone as last)
    select coalesce(sum(extract(epoch from worked)) filter (where worked > interval '0'), 0)::int
    from span cross join hours
    cross join generate_series(first::date::timestamp, last::date::timestamp, interval '1 day') day
    cross join lateral (select least(last, day + ends) - greatest(first, day + begins) as worked) w
    where is_working_day(day::date)
$$;

-- How much working time an issue took, by the calendar and hours known when it was closed.
alter table issue add column worked_seconds int;
create function worked_time_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
    new.worked_seconds := case when new.state = 'CLOSED' then
        working_seconds(new.grid_code, new.reported_at, new.closed_at, local_zone()) end;
    return new;
end $$;
create trigger worked_time_is_kept before insert or update of state, closed_at, reported_at on issue
    for each row execute function worked_time_is_kept();
update issue set worked_seconds = working_seconds(grid_code, reported_at, closed_at, local_zone()) where state = 'CLOSED';

-- What is counted day by day.
create index issue_by_grid_due on issue (grid_code, due_at) include (state, closed_at) where due_at is not null;
create index issue_closed on issue (grid_code, closed_at) include (worked_seconds) where state = 'CLOSED';
create index issue_event_check on issue_event (grid_code, at) include (to_state)
    where from_state = 'HANDLED' and to_state in ('CLOSED', 'RETURNED');
create index promise_by_grid_due on promise (grid_code, due_at) include (kept_at);
