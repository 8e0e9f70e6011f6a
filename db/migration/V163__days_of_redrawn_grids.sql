-- Grids begin and end, and change their names; what lies in them goes over from a day, or half of one, on. Every number of the
-- past stays with the grid in which it was on its day (decision 062).

alter table area
    add column begun_on   date,
    add column retired_on date,
    add check (retired_on >= begun_on);

-- Whether a grid was there on a day; without days it was there always, and is.
create function area_is_there(begun_on date, retired_on date, day date) returns boolean language sql immutable as
$$ select coalesce(begun_on <= day, true) and coalesce(retired_on > day, true) $$;

-- What an area was called until the day before.
create table area_name_before (
    code  text not null references area on delete cascade,
    until date not null,
    name  text not null,
    primary key (code, until)
);
revoke insert, update, delete on area_name_before from gridboard_app;
alter table area_name_before enable row level security;
create policy area_name_before_read on area_name_before for select using (
    code ^@ any (array(select visible_beginnings())) or code = any (array(select visible_parents())));

create function former_name_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into area_name_before (code, until, name) values (old.code, acting_day(), old.name) on conflict do nothing;
    return null;
end $$;
create trigger former_name_is_kept after update of name on area for each row
    when (old.name <> new.name) execute function former_name_is_kept();

-- The name an area had on a day, given the one it has now.
create function name_on(code text, name text, day date) returns text language sql stable as $$
    select coalesce((select b.name from area_name_before b where b.code = $1 and b.until > $3 order by b.until limit 1), $2)
$$;

-- From which half of the day on, 0 for the morning: checkpoints go over between two rounds and never within one.
create function acting_half() returns int language sql stable as
$$ select coalesce(nullif(current_setting('gridboard.half', true), '')::int, 0) $$;
create function half_number(half text) returns int language sql immutable as
$$ select case half when 'AFTERNOON' then 1 else 0 end $$;

alter table checkpoint add column grid_half int not null default 0 check (grid_half in (0, 1));
alter table grid_stay
    add column since_half int not null default 0 check (since_half in (0, 1)),
    add column until_half int not null default 0 check (until_half in (0, 1)),
    drop constraint grid_stay_check,
    add check ((until, until_half) > (since, since_half)),
    drop constraint grid_stay_subject_check,
    add check (subject in ('household', 'checkpoint', 'issue')),
    drop constraint grid_stay_pkey,
    add primary key (subject, id, until, until_half);
create index grid_stay_by_day on grid_stay (until);

create function former_grid_of_checkpoint_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if (old.grid_since, old.grid_half) < (acting_day(), acting_half()) then
        insert into grid_stay (subject, id, grid_code, since, since_half, until, until_half)
        values ('checkpoint', old.id, old.grid_code, old.grid_since, old.grid_half, acting_day(), acting_half()) on conflict do nothing;
    end if;
    new.grid_since := acting_day();
    new.grid_half := acting_half();
    return new;
end $$;
drop trigger former_grid_is_kept on checkpoint;
create trigger former_grid_is_kept before update of grid_code on checkpoint for each row
    when (old.grid_code <> new.grid_code) execute function former_grid_of_checkpoint_is_kept();

-- An open issue goes over to the grid it lies in; until then it counts where it was.
alter table issue add column grid_since date not null default '-infinity';
create trigger former_grid_is_kept before update of grid_code on issue for each row
    when (old.grid_code <> new.grid_code) execute function former_grid_is_kept('issue');

-- A promise that was due before its household moved, and is still open, is kept by whom the household has now and counts
-- where it was due.
alter table promise add column counted_in text;
create index promise_counted_elsewhere on promise (counted_in, due_at) where counted_in is not null;
create policy promise_scope_counted on promise for select using (counted_in ^@ any (array(select scope_codes())));
create function promise_counts_where_due() returns trigger language plpgsql as $$
begin
    new.counted_in := case when local_day(new.due_at) < acting_day()
        then nullif(coalesce(old.counted_in, old.grid_code), new.grid_code) end;
    return new;
end $$;
create trigger promise_counts_where_due before update of grid_code on promise for each row
    when (old.grid_code <> new.grid_code) execute function promise_counts_where_due();

create or replace view checkpoint_stay with (security_invoker = true) as
select id, grid_code, name, greatest(since, grid_since) as since, coalesce(retired_on, 'infinity') as until,
       case when grid_since >= since then grid_half else 0 end as since_half, 0 as until_half
from checkpoint
union all
select s.id, s.grid_code, c.name, greatest(c.since, s.since), least(c.retired_on, s.until),
       case when s.since >= c.since then s.since_half else 0 end,
       case when s.until < coalesce(c.retired_on, 'infinity') then s.until_half else 0 end
from grid_stay s join checkpoint c on c.id = s.id where s.subject = 'checkpoint';

-- The grid in which a checkpoint is or was in a half of a day, given the one it is in now.
create function grid_of_checkpoint(id bigint, grid text, day date, half text) returns text language sql stable as $$
    select coalesce((
        select s.grid_code from grid_stay s
        where s.subject = 'checkpoint' and s.id = $1 and (s.since, s.since_half) <= ($3, half_number($4))
          and (s.until, s.until_half) > ($3, half_number($4)) limit 1), $2)
$$;

-- The checkpoints that a round of a grid has to see, or had.
create function checkpoints_of_round(grid text, day date, half text) returns setof bigint language sql stable rows 50 as $$
    select c.id from checkpoint c
    where c.grid_code = $1 and (c.grid_since, c.grid_half) <= ($2, half_number($3))
    union all
    select s.id from grid_stay s
    where s.subject = 'checkpoint' and s.grid_code = $1 and s.until >= $2
      and (s.since, s.since_half) <= ($2, half_number($3)) and (s.until, s.until_half) > ($2, half_number($3))
$$;

-- Who sees an issue or a household sees what was written about it, wherever it was then. Policies are asked in the order of their
-- names: these come last, for rows that the scope alone does not show.
create function issue_is_seen(issue bigint) returns boolean language sql stable set search_path = public as
$$ select exists (select from issue i where i.id = $1) $$;
create function household_is_seen(household bigint) returns boolean language sql stable set search_path = public as
$$ select exists (select from household h where h.id = $1) $$;
create policy issue_event_scope_follows on issue_event for select using (issue_is_seen(issue_id));
create policy visit_scope_follows on visit for select using (household_is_seen(household_id));

create or replace function records_coverage(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, d.day, s.checkpoint_id is not null, true, 'checkpoint', c.id::text, 'checkpoint.' || h.half, c.name, s.at, null::int
    from (select day::date as day from generate_series(first::timestamp, last::timestamp, interval '1 day') day
          where is_working_day(day::date)) d
    join (values ('MORNING', 0, time '00:00'), ('AFTERNOON', 1, time '12:00')) h (half, number, begins)
        on (d.day + h.begins) at time zone zone <= as_of
    join checkpoint_stay c on c.grid_code = grid and c.since <= d.day and c.until >= d.day
        and (c.since < d.day or c.since_half <= h.number) and (c.until > d.day or c.until_half > h.number)
    left join (
        select s.checkpoint_id, s.day, s.half, s.at from sighting s where s.grid_code = grid and s.day between first and last
        union all -- of a checkpoint that has moved since, entered late
        select s.checkpoint_id, s.day, s.half, s.at
        from grid_stay g join sighting s on s.checkpoint_id = g.id and s.day between first and last and s.grid_code <> grid
        where g.subject = 'checkpoint' and g.grid_code = grid) s
        on s.checkpoint_id = c.id and s.day = d.day and s.half = h.half
$$;

-- Where an issue was on a day it counts on: an open one may have gone over to another grid since.
create or replace function issues_due(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof issue language sql stable as $$
    select i.* from issue i
    where i.grid_code = grid and i.due_at >= day_begin(first, zone) and i.due_at < day_begin(last + 1, zone) and i.due_at <= as_of
      and i.due_at >= day_begin(i.grid_since, zone)
      and i.state <> 'SOLVED_ON_SPOT' and not (i.state = 'WITHDRAWN' and coalesce(i.closed_at <= i.due_at, true))
    union all
    select i.* from grid_stay s join issue i on i.id = s.id
    where s.subject = 'issue' and s.grid_code = grid and s.until > first and i.due_at >= day_begin(greatest(s.since, first), zone)
      and i.due_at < day_begin(least(s.until, last + 1), zone) and i.due_at <= as_of
      and i.state <> 'SOLVED_ON_SPOT' and not (i.state = 'WITHDRAWN' and coalesce(i.closed_at <= i.due_at, true))
$$;
drop index issue_by_grid_due;
create index issue_by_grid_due on issue (grid_code, due_at) include (state, closed_at, grid_since) where due_at is not null;

create function issues_reported(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof issue language sql stable as $$
    select i.* from issue i
    where i.grid_code = grid and i.reported_at >= day_begin(first, zone) and i.reported_at < day_begin(last + 1, zone)
      and i.reported_at <= as_of and i.reported_at >= day_begin(i.grid_since, zone)
    union all
    select i.* from grid_stay s join issue i on i.id = s.id
    where s.subject = 'issue' and s.grid_code = grid and s.until > first and i.reported_at >= day_begin(greatest(s.since, first), zone)
      and i.reported_at < day_begin(least(s.until, last + 1), zone) and i.reported_at <= as_of
$$;

create or replace function records_on_spot(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.reported_at at time zone zone)::date, i.state = 'SOLVED_ON_SPOT', true, 'issue', i.id::text, 'issue', i.title,
           i.reported_at, null::int
    from issues_reported(grid, first, last, as_of, zone) i
$$;

create or replace function records_promises_kept(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (p.due_at at time zone zone)::date, coalesce(p.kept_at <= p.due_at, false), true,
           case when p.household_id is null then 'issue' else 'household' end, coalesce(p.household_id, p.issue_id)::text, 'promise',
           p.what, p.kept_at, null::int
    from (select * from promise where grid_code = grid and counted_in is null
          union all
          select * from promise where counted_in = grid) p
    where p.due_at >= day_begin(first, zone) and p.due_at < day_begin(last + 1, zone) and p.due_at <= as_of
$$;
drop index promise_by_grid_due;
create index promise_by_grid_due on promise (grid_code, due_at) include (kept_at, counted_in);

create or replace function records_open_issues(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    with days as (select day::date as day, day_begin(day::date + 1, zone) as ends
                  from generate_series(first::timestamp, last::timestamp, interval '1 day') day)
    select grid, d.day, true, false, 'issue', i.id::text, 'open', i.title, i.reported_at, null::int
    from days d join issue i on i.grid_code = grid and i.reported_at < d.ends and i.reported_at <= as_of and i.grid_since <= d.day
        and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select grid, d.day, true, false, 'issue', i.id::text, 'open', i.title, i.reported_at, null::int
    from days d join issue i on i.grid_code = grid and i.reported_at < d.ends and i.closed_at >= d.ends and i.grid_since <= d.day
        and i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select grid, d.day, true, false, 'issue', i.id::text, 'open', i.title, i.reported_at, null::int
    from days d join grid_stay s on s.subject = 'issue' and s.grid_code = grid and s.since <= d.day and s.until > d.day
    join issue i on i.id = s.id and i.reported_at < d.ends and i.reported_at <= as_of
        and (i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') or i.closed_at >= d.ends)
    union all
    select grid, d.day, false, true, 'household', h.id::text, 'household', h.title, null, null::int
    from days d join household_stay h on h.grid_code = grid and h.since <= d.day and h.until > d.day
$$;

-- What a changed row touches, also where it was before.
create or replace function issue_touches(r issue) returns setof touched_days language sql stable as $$
    select t.stock, p.grid_code, t.first, t.last
    from (select r.grid_code
          union all
          select s.grid_code from grid_stay s where s.subject = 'issue' and s.id = r.id) p
    cross join lateral (
        select false as stock, local_day(r.reported_at) as first, local_day(r.reported_at) as last
        union all
        select false, local_day(r.due_at), local_day(r.due_at) where r.due_at is not null
        union all
        select true, local_day(r.reported_at), coalesce(local_day(r.closed_at), 'infinity'::date)) t
$$;
create or replace function counts_differently(old issue, new issue) returns boolean language sql immutable as $$
    select (old.grid_code, old.grid_since, old.reported_at, old.due_at, old.closed_at, old.state in ('CLOSED', 'SOLVED_ON_SPOT', 'WITHDRAWN'))
        is distinct from (new.grid_code, new.grid_since, new.reported_at, new.due_at, new.closed_at, new.state in ('CLOSED', 'SOLVED_ON_SPOT', 'WITHDRAWN'))
        or old.state <> new.state and new.closed_at is not null
$$;
create or replace function checkpoint_touches(r checkpoint) returns setof touched_days language sql stable as $$
    select false, r.grid_code, greatest(r.since, r.grid_since), 'infinity'::date
    union all
    select false, s.grid_code, greatest(r.since, s.since), s.until from grid_stay s where s.subject = 'checkpoint' and s.id = r.id
$$;
create or replace function counts_differently(old checkpoint, new checkpoint) returns boolean language sql immutable as $$
    select (old.grid_code, old.since, old.grid_since, old.grid_half, old.retired_on)
        is distinct from (new.grid_code, new.since, new.grid_since, new.grid_half, new.retired_on)
$$;
create or replace function promise_touches(r promise) returns setof touched_days language sql stable as
$$ select false, coalesce(r.counted_in, r.grid_code), local_day(r.due_at), local_day(r.due_at) $$;
create or replace function counts_differently(old promise, new promise) returns boolean language sql immutable as $$
    select (coalesce(old.counted_in, old.grid_code), old.due_at, old.kept_at)
        is distinct from (coalesce(new.counted_in, new.grid_code), new.due_at, new.kept_at)
$$;

-- The status of grids on a day as it stood at a moment of that day, as before (decision 041); of a day that is over, what has
-- gone over to another grid since counts where it was at the end of that day. A retired grid is there until its
-- checkpoints have gone over.
create or replace function grid_status(grids text[], on_day date, as_of timestamptz, day_begin timestamptz, day_end timestamptz)
    returns table (code text, name text, community text, working boolean, due int, morning int, afternoon int,
                   morning_problem int, afternoon_problem int, open int, overdue int, reported int, households int,
                   key_households int, key_due int, key_overdue int)
    language sql stable security definer set search_path = public as $$
    with moved as materialized (
        select s.subject, s.id, s.grid_code as was_in from grid_stay s where s.until > on_day and s.since <= on_day),
    moved_homes as materialized (
        select m.was_in, h.grid_code as is_in, k.next_due
        from moved m join household h on h.id = m.id left join key_household k on k.household_id = h.id
        where m.subject = 'household'),
    moved_points as materialized (
        select m.was_in, c.grid_code as is_in, c.since <= on_day and (c.retired_on is null or c.retired_on > on_day) as due
        from moved m join checkpoint c on c.id = m.id where m.subject = 'checkpoint'),
    moved_issues as materialized (
        select m.was_in, i.grid_code as is_in, i.due_at, i.reported_at,
               i.reported_at <= as_of and (i.closed_at > as_of or i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')) as open
        from moved m join issue i on i.id = m.id where m.subject = 'issue'),
    changed_today as materialized ( -- checkpoints that were seen in the morning and went over at noon
        select s.id, s.grid_code as was_in, coalesce(n.grid_code, c.grid_code) as is_in
        from grid_stay s join checkpoint c on c.id = s.id
        left join grid_stay n on n.subject = 'checkpoint' and n.id = s.id and n.since = on_day and n.since_half = 1 and n.until > on_day
        where s.subject = 'checkpoint' and s.until = on_day and s.until_half = 1)
    select g.code, short_name(name_on(g.code, g.name, on_day), name_on(c.code, c.name, on_day)), name_on(c.code, c.name, on_day),
           calendar.working, (due.due + due.moved)::int, seen.morning, seen.afternoon,
           seen.morning_problem, seen.afternoon_problem, unfinished.open, unfinished.overdue, reported.reported,
           homes.households, key.key_households, key.key_due, key.key_overdue
    from unnest(grids) asked
    join area g on g.code = asked and length(g.code) = 15
    join area c on c.code = g.parent
    cross join (select is_working_day(on_day) as working) calendar
    cross join lateral (
        select count(*) as due,
               (select count(*) filter (where m.was_in = g.code) - count(*) filter (where m.is_in = g.code)
                from moved_points m where m.due) as moved
        from checkpoint
        where grid_code = g.code and since <= on_day and (retired_on is null or retired_on > on_day)) due
    cross join lateral (
        select count(*) filter (where half = 'MORNING')::int as morning,
               count(*) filter (where half = 'AFTERNOON')::int as afternoon,
               count(*) filter (where half = 'MORNING' and result = 'PROBLEM')::int as morning_problem,
               count(*) filter (where half = 'AFTERNOON' and result = 'PROBLEM')::int as afternoon_problem
        from (select half, result from sighting
              where grid_code = g.code and day = on_day
                and checkpoint_id not in (select t.id from changed_today t where t.was_in = g.code and t.is_in <> g.code)
              union all
              select s.half, s.result from changed_today t join sighting s on s.checkpoint_id = t.id and s.day = on_day
              where t.is_in = g.code and s.grid_code <> g.code) seen) seen
    cross join lateral (
        select sum(sign)::int as open, coalesce(sum(sign) filter (where due_at < as_of), 0)::int as overdue
        from (select 0 as sign, null::timestamptz as due_at
              union all
              select 1, due_at from issue
              where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and reported_at <= as_of and grid_code = g.code
              union all select 1, due_at from issue where closed_at > as_of and reported_at <= as_of and grid_code = g.code
              union all select 1, due_at from moved_issues m where m.open and m.was_in = g.code
              union all select -1, due_at from moved_issues m where m.open and m.is_in = g.code) open_then) unfinished
    cross join lateral (
        select (count(*) + (
                select count(*) filter (where m.was_in = g.code) - count(*) filter (where m.is_in = g.code)
                from moved_issues m where m.reported_at >= day_begin and m.reported_at < day_end))::int as reported
        from issue
        where grid_code = g.code and reported_at >= day_begin and reported_at < day_end) reported
    cross join lateral (
        select (count(*) + (
                select count(*) filter (where m.was_in = g.code) - count(*) filter (where m.is_in = g.code)
                from moved_homes m))::int as households
        from household where grid_code = g.code) homes
    cross join lateral (
        select sum(sign)::int as key_households, coalesce(sum(sign) filter (where next_due <= on_day), 0)::int as key_due,
               coalesce(sum(sign) filter (where next_due < on_day), 0)::int as key_overdue
        from (select 0 as sign, null::date as next_due
              union all select 1, next_due from key_household where grid_code = g.code
              union all select 1, next_due from moved_homes m where m.next_due is not null and m.was_in = g.code
              union all select -1, next_due from moved_homes m where m.next_due is not null and m.is_in = g.code) key) key
    where area_is_there(g.begun_on, g.retired_on, on_day) or due.due + due.moved > 0
    order by g.code
$$;
