-- Days that are over, counted once and read from then on (decision 051).
create table grid_day (
    day               date not null,
    grid_code         text not null,
    coverage          int not null, coverage_of          int not null,
    rounds_kept       int not null, rounds_kept_of       int not null,
    key_visits_kept   int not null, key_visits_kept_of   int not null,
    on_time_closure   int not null, on_time_closure_of   int not null,
    closure           int not null, closure_of           int not null,
    on_spot           int not null, on_spot_of           int not null,
    rework            int not null, rework_of            int not null,
    promises_kept     int not null, promises_kept_of     int not null,
    primary key (day, grid_code)
);
create index grid_day_by_grid on grid_day (grid_code, day);

-- How things stood at the end of a day; today's is kept up to date.
create table grid_stock (
    day            date not null,
    grid_code      text not null,
    six_clears     int not null, six_clears_of  int not null,
    open_issues    int not null, open_issues_of int not null,
    primary key (day, grid_code)
);
create index grid_stock_by_grid on grid_stock (grid_code, day);

-- Days of a grid that something has been entered for since they were counted: until they are counted again, whoever
-- reads counts them itself. One row per transaction, so that of two that mark the same day none is taken off with the other.
create table grid_day_stale (
    xid       xid8 not null,
    stock     boolean not null,
    grid_code text not null,
    days      daterange not null check (not isempty(days)),
    primary key (xid, stock, grid_code, days)
);
create index grid_day_stale_by_grid on grid_day_stale (grid_code);

revoke insert, update, delete on grid_day, grid_stock, grid_day_stale from gridboard_app;
alter table grid_day enable row level security;
alter table grid_stock enable row level security;
alter table grid_day_stale enable row level security;
create policy grid_day_scope on grid_day using (grid_code ^@ any (array(select scope_codes())));
create policy grid_stock_scope on grid_stock using (grid_code ^@ any (array(select scope_codes())));
create policy grid_day_stale_scope on grid_day_stale using (grid_code ^@ any (array(select scope_codes())));

-- Marks days from the first to the last, if any of them may have been counted. In the transaction that enters.
create type touched_days as (stock boolean, grid_code text, first date, last date);
create function mark_stale(touched touched_days[]) returns void language sql security definer set search_path = public as $$
    insert into grid_day_stale (xid, stock, grid_code, days)
    select distinct pg_current_xact_id(), t.stock, t.grid_code, daterange(t.first, least(t.last, s.marking_through), '[]')
    from unnest(touched) t join figure_state s on s.kind = case when t.stock then 'STOCK' else 'DAY' end
    where t.first <= least(t.last, s.marking_through)
    on conflict do nothing
$$;
revoke execute on function mark_stale(touched_days[]) from public;

-- Of each table what a changed row touches.
create function sighting_touches(r sighting) returns setof touched_days language sql stable as $$
    select false, r.grid_code, r.day, r.day
    union all
    select false, s.grid_code, r.day, r.day from grid_stay s
    where s.subject = 'checkpoint' and s.id = r.checkpoint_id and s.since <= r.day and s.until > r.day
$$;
create function checkpoint_touches(r checkpoint) returns setof touched_days language sql stable as
$$ select false, r.grid_code, greatest(r.since, r.grid_since), 'infinity'::date $$;
create function household_touches(r household) returns setof touched_days language sql stable as
$$ select true, r.grid_code, r.grid_since, 'infinity'::date $$;
create function six_clear_touches(r six_clear) returns setof touched_days language sql stable as $$
    select true, r.grid_code, r.confirmed_on, 'infinity'::date
    union all
    select true, s.grid_code, greatest(r.confirmed_on, s.since), s.until - 1 from grid_stay s
    where s.subject = 'household' and s.id = r.household_id and s.until > r.confirmed_on
$$;
create function issue_touches(r issue) returns setof touched_days language sql stable as $$
    select false, r.grid_code, local_day(r.reported_at), local_day(r.reported_at)
    union all
    select false, r.grid_code, local_day(r.due_at), local_day(r.due_at) where r.due_at is not null
    union all
    select true, r.grid_code, local_day(r.reported_at), coalesce(local_day(r.closed_at), 'infinity'::date)
$$;
create function issue_event_touches(r issue_event) returns setof touched_days language sql stable as $$
    select false, r.grid_code, local_day(r.at), local_day(r.at)
    where r.from_state = 'HANDLED' and r.to_state in ('CLOSED', 'RETURNED')
$$;
create function key_visit_due_touches(r key_visit_due) returns setof touched_days language sql stable as
$$ select false, r.grid_code, r.due_on, r.due_on $$;
create function promise_touches(r promise) returns setof touched_days language sql stable as
$$ select false, r.grid_code, local_day(r.due_at), local_day(r.due_at) $$;

-- What a changed row no longer touches: a household leaves on the day it comes elsewhere, and what was confirmed counts on.
create function household_left(old household, new household) returns setof touched_days language sql stable as $$
    select true, old.grid_code, case when old.grid_code = new.grid_code then old.grid_since else new.grid_since end, 'infinity'::date
$$;
create function six_clear_left(old six_clear, new six_clear) returns setof touched_days language sql stable as
$$ select t.* from six_clear_touches(old) t where new.confirmed_on < old.confirmed_on $$;

-- Of rows that have changed, those alone count whose own columns have: others are changed all day long.
create function counts_differently(old sighting, new sighting) returns boolean language sql immutable as
$$ select (old.checkpoint_id, old.day, old.half, old.grid_code) is distinct from (new.checkpoint_id, new.day, new.half, new.grid_code) $$;
create function counts_differently(old checkpoint, new checkpoint) returns boolean language sql immutable as $$
    select (old.grid_code, old.since, old.grid_since, old.retired_on)
        is distinct from (new.grid_code, new.since, new.grid_since, new.retired_on)
$$;
create function counts_differently(old household, new household) returns boolean language sql immutable as
$$ select (old.grid_code, old.grid_since) is distinct from (new.grid_code, new.grid_since) $$;
create function counts_differently(old six_clear, new six_clear) returns boolean language sql immutable as
$$ select old.confirmed_on is distinct from new.confirmed_on $$;
create function counts_differently(old issue, new issue) returns boolean language sql immutable as $$
    select (old.grid_code, old.reported_at, old.due_at, old.closed_at, old.state in ('CLOSED', 'SOLVED_ON_SPOT', 'WITHDRAWN'))
        is distinct from (new.grid_code, new.reported_at, new.due_at, new.closed_at, new.state in ('CLOSED', 'SOLVED_ON_SPOT', 'WITHDRAWN'))
        or old.state <> new.state and new.closed_at is not null
$$;
create function counts_differently(old issue_event, new issue_event) returns boolean language sql immutable as
$$ select (old.at, old.grid_code, old.from_state, old.to_state) is distinct from (new.at, new.grid_code, new.from_state, new.to_state) $$;
create function counts_differently(old key_visit_due, new key_visit_due) returns boolean language sql immutable as $$
    select (old.grid_code, old.due_on, old.met_on, old.ended_on) is distinct from (new.grid_code, new.due_on, new.met_on, new.ended_on)
$$;
create function counts_differently(old promise, new promise) returns boolean language sql immutable as
$$ select (old.grid_code, old.due_at, old.kept_at) is distinct from (new.grid_code, new.due_at, new.kept_at) $$;

do $$
declare
    t record;
begin
    for t in select * from (values
        ('sighting', 'o.checkpoint_id = n.checkpoint_id and o.day = n.day and o.half = n.half', 'sighting_touches(o::sighting)'),
        ('checkpoint', 'o.id = n.id', 'checkpoint_touches(o::checkpoint)'),
        ('household', 'o.id = n.id', 'household_left(o::household, n::household)'),
        ('six_clear', 'o.household_id = n.household_id and o.clear = n.clear', 'six_clear_left(o::six_clear, n::six_clear)'),
        ('issue', 'o.id = n.id', 'issue_touches(o::issue)'),
        ('issue_event', 'o.id = n.id', 'issue_event_touches(o::issue_event)'),
        ('key_visit_due', 'o.id = n.id', 'key_visit_due_touches(o::key_visit_due)'),
        ('promise', 'o.id = n.id', 'promise_touches(o::promise)')) as v (name, same, before)
    loop
        execute format($f$
            create function mark_%1$s_added() returns trigger language plpgsql security definer set search_path = public as $b$
            begin
                insert into grid_day_stale (xid, stock, grid_code, days)
                select distinct pg_current_xact_id(), t.stock, t.grid_code, daterange(t.first, least(t.last, s.marking_through), '[]')
                from came n cross join lateral %1$s_touches(n::%1$s) t
                join figure_state s on s.kind = case when t.stock then 'STOCK' else 'DAY' end and s.marking_through >= t.first
                where t.first <= t.last
                on conflict do nothing;
                return null;
            end $b$;
            create function mark_%1$s_removed() returns trigger language plpgsql security definer set search_path = public as $b$
            begin
                insert into grid_day_stale (xid, stock, grid_code, days)
                select distinct pg_current_xact_id(), t.stock, t.grid_code, daterange(t.first, least(t.last, s.marking_through), '[]')
                from gone o cross join lateral %1$s_touches(o::%1$s) t
                join figure_state s on s.kind = case when t.stock then 'STOCK' else 'DAY' end and s.marking_through >= t.first
                where t.first <= t.last
                on conflict do nothing;
                return null;
            end $b$;
            create function mark_%1$s_changed() returns trigger language plpgsql security definer set search_path = public as $b$
            begin
                insert into grid_day_stale (xid, stock, grid_code, days)
                select distinct pg_current_xact_id(), t.stock, t.grid_code, daterange(t.first, least(t.last, s.marking_through), '[]')
                from gone o full join came n on %2$s
                cross join lateral (select * from %3$s union select * from %1$s_touches(n::%1$s)) t
                join figure_state s on s.kind = case when t.stock then 'STOCK' else 'DAY' end and s.marking_through >= t.first
                where counts_differently(o::%1$s, n::%1$s) and t.first <= t.last
                on conflict do nothing;
                return null;
            end $b$;
            create trigger %1$s_added_is_marked after insert on %1$I referencing new table as came
                for each statement execute function mark_%1$s_added();
            create trigger %1$s_removed_is_marked after delete on %1$I referencing old table as gone
                for each statement execute function mark_%1$s_removed();
            create trigger %1$s_changed_is_marked after update on %1$I referencing old table as gone new table as came
                for each statement execute function mark_%1$s_changed();
        $f$, t.name, t.same, t.before);
    end loop;
end $$;

-- A day that is worked after all, or not: everything due on it, and how long was worked on what was open over it.
create function calendar_touches() returns trigger language plpgsql security definer set search_path = public as $$
declare
    touched date;
begin
    foreach touched in array array_remove(array[case when tg_op <> 'INSERT' then old.day end, case when tg_op <> 'DELETE' then new.day end], null)
    loop
        if touched <= acting_day() then
            perform mark_stale(array_agg((false, code, touched, touched)::touched_days)) from area where length(code) = 15;
            update issue set worked_seconds = working_seconds(grid_code, reported_at, closed_at, local_zone())
            where state = 'CLOSED' and reported_at < day_begin(touched + 1, local_zone()) and closed_at > day_begin(touched, local_zone());
        end if;
    end loop;
    return null;
end $$;
create trigger calendar_is_marked after insert or update or delete on calendar_day
    for each row execute function calendar_touches();

-- For how many months an answer of the six clears counts.
create function setting_touches() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform mark_stale(array_agg((true, a.code, '-infinity', 'infinity')::touched_days))
    from area a
    where length(a.code) = 15 and (starts_with(a.code, coalesce(new.area_code, old.area_code)) or starts_with(a.code, coalesce(old.area_code, new.area_code)));
    return null;
end $$;
create trigger setting_added_is_marked after insert on setting for each row
    when (new.key = 'clear-months') execute function setting_touches();
create trigger setting_changed_is_marked after update on setting for each row
    when (new.key = 'clear-months' or old.key = 'clear-months') execute function setting_touches();
create trigger setting_removed_is_marked after delete on setting for each row
    when (old.key = 'clear-months') execute function setting_touches();

-- The records of a grid, counted day by day.
create function day_counts(grid text, day1 date, day2 date, as_of timestamptz, zone text)
    returns table (indicator text, day date, numerator bigint, denominator bigint) language sql stable as $$
    select 'COVERAGE', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_coverage(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'ROUNDS_KEPT', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_rounds_kept(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'KEY_VISITS_KEPT', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_key_visits_kept(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'ON_TIME_CLOSURE', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_on_time_closure(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'CLOSURE', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_closure(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'ON_SPOT', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_on_spot(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'REWORK', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_rework(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'PROMISES_KEPT', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_promises_kept(grid, day1, day2, as_of, zone) r group by r.day
$$;
create function stock_counts(grid text, day1 date, day2 date, as_of timestamptz, zone text)
    returns table (indicator text, day date, numerator bigint, denominator bigint) language sql stable as $$
    select 'SIX_CLEARS', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_six_clears(grid, day1, day2, as_of, zone) r group by r.day
    union all
    select 'OPEN_ISSUES', r.day, count(*) filter (where r.numerator), count(*) filter (where r.denominator)
    from records_open_issues(grid, day1, day2, as_of, zone) r group by r.day
$$;

-- Counts days of grids anew.
create function count_days(cells touched_days[], as_of timestamptz, zone text) returns void language sql as $$
    delete from grid_day d using unnest(cells) c where d.grid_code = c.grid_code and d.day between c.first and c.last;
    insert into grid_day (day, grid_code, coverage, coverage_of, rounds_kept, rounds_kept_of, key_visits_kept, key_visits_kept_of, on_time_closure, on_time_closure_of, closure, closure_of, on_spot, on_spot_of, rework, rework_of, promises_kept, promises_kept_of)
    select r.day, c.grid_code,
        coalesce(sum(r.numerator) filter (where r.indicator = 'COVERAGE'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'COVERAGE'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'ROUNDS_KEPT'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'ROUNDS_KEPT'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'KEY_VISITS_KEPT'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'KEY_VISITS_KEPT'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'ON_TIME_CLOSURE'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'ON_TIME_CLOSURE'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'CLOSURE'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'CLOSURE'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'ON_SPOT'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'ON_SPOT'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'REWORK'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'REWORK'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'PROMISES_KEPT'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'PROMISES_KEPT'), 0)
    from unnest(cells) c cross join lateral day_counts(c.grid_code, c.first, c.last, as_of, zone) r
    group by r.day, c.grid_code;
$$;
revoke execute on function count_days(touched_days[], timestamptz, text) from public;

create function count_stocks(cells touched_days[], as_of timestamptz, zone text) returns void language sql as $$
    delete from grid_stock d using unnest(cells) c where d.grid_code = c.grid_code and d.day between c.first and c.last;
    insert into grid_stock (day, grid_code, six_clears, six_clears_of, open_issues, open_issues_of)
    select r.day, c.grid_code,
        coalesce(sum(r.numerator) filter (where r.indicator = 'SIX_CLEARS'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'SIX_CLEARS'), 0),
        coalesce(sum(r.numerator) filter (where r.indicator = 'OPEN_ISSUES'), 0), coalesce(sum(r.denominator) filter (where r.indicator = 'OPEN_ISSUES'), 0)
    from unnest(cells) c cross join lateral stock_counts(c.grid_code, c.first, c.last, as_of, zone) r
    group by r.day, c.grid_code;
$$;
revoke execute on function count_stocks(touched_days[], timestamptz, text) from public;

-- All numbers of an area's grids in a span of days, in steps of so many: of its children and, without a code, of the whole.
-- Counted days are read; days not counted yet, today's rest and what is stale are counted from their records, and what was read
-- of stale days is taken off again. Everywhere, or as far as the acting account's scope goes.
create function figures(area text, everywhere boolean, digits int, wanted text[], day1 date, day2 date, step int, as_of timestamptz, zone text)
    returns table (bucket int, code text, indicator text, numerator bigint, denominator bigint, value float8) language sql stable as $$
    with own as materialized (
        select a.code from area a
        where a.code >= area and a.code <= rpad(area, 15, '9') and length(a.code) = 15
          and (everywhere or a.code ^@ any (array(select scope_codes())))),
    stale as materialized (
        select s.stock, s.grid_code, unnest(range_agg(s.days)) as days
        from grid_day_stale s
        where s.grid_code >= area and s.grid_code <= rpad(area, 15, '9') and s.days && daterange(day1, day2, '[]')
        group by s.stock, s.grid_code),
    ends as materialized (
        select b as bucket, least(day1 + (b + 1) * step - 1, day2) as day from generate_series(0, (day2 - day1) / step) b),
    cell as materialized (
        select g.code as grid_code, lower(r.days) as first, upper(r.days) - 1 as last, false as stale
        from figure_state s
        cross join lateral unnest(datemultirange(daterange(day1, day2, '[]')) - datemultirange(s.filled)) r (days)
        cross join own g
        where s.kind = 'DAY'
        union all
        select t.grid_code, lower(r.days), upper(r.days) - 1, true
        from stale t join figure_state s on s.kind = 'DAY'
        cross join lateral (select t.days * s.filled * daterange(day1, day2, '[]') as days) r
        where not t.stock and not isempty(r.days) and t.grid_code in (select code from own)),
    stock_cell as materialized (
        select e.bucket, e.day, g.code as grid_code, false as stale
        from ends e join figure_state s on s.kind = 'STOCK' cross join own g
        where not s.filled @> e.day
        union all
        select e.bucket, e.day, t.grid_code, true
        from stale t join ends e on t.days @> e.day join figure_state s on s.kind = 'STOCK' and s.filled @> e.day
        where t.stock and t.grid_code in (select code from own)),
    counted as (
        select (d.day - day1) / step as bucket, left(d.grid_code, digits) as code, sum(d.coverage) as coverage, sum(d.coverage_of) as coverage_of, sum(d.rounds_kept) as rounds_kept, sum(d.rounds_kept_of) as rounds_kept_of, sum(d.key_visits_kept) as key_visits_kept, sum(d.key_visits_kept_of) as key_visits_kept_of, sum(d.on_time_closure) as on_time_closure, sum(d.on_time_closure_of) as on_time_closure_of, sum(d.closure) as closure, sum(d.closure_of) as closure_of, sum(d.on_spot) as on_spot, sum(d.on_spot_of) as on_spot_of, sum(d.rework) as rework, sum(d.rework_of) as rework_of, sum(d.promises_kept) as promises_kept, sum(d.promises_kept_of) as promises_kept_of
        from (select day::date as day from generate_series(day1::timestamp, day2::timestamp, interval '1 day') day) x
        cross join lateral ( -- day by day, so that the index is used in the same way whatever the plan was made for
            select * from grid_day g
            where g.day = x.day and g.grid_code >= area and g.grid_code <= rpad(area, 15, '9')
              and (everywhere or g.grid_code ^@ any (array(select scope_codes())))
            offset 0) d
        where x.day <@ (select filled from figure_state where kind = 'DAY')
        group by 1, 2
        union all
        select (d.day - day1) / step, left(d.grid_code, digits), -sum(d.coverage) as coverage, -sum(d.coverage_of) as coverage_of, -sum(d.rounds_kept) as rounds_kept, -sum(d.rounds_kept_of) as rounds_kept_of, -sum(d.key_visits_kept) as key_visits_kept, -sum(d.key_visits_kept_of) as key_visits_kept_of, -sum(d.on_time_closure) as on_time_closure, -sum(d.on_time_closure_of) as on_time_closure_of, -sum(d.closure) as closure, -sum(d.closure_of) as closure_of, -sum(d.on_spot) as on_spot, -sum(d.on_spot_of) as on_spot_of, -sum(d.rework) as rework, -sum(d.rework_of) as rework_of, -sum(d.promises_kept) as promises_kept, -sum(d.promises_kept_of) as promises_kept_of
        from cell c
        cross join lateral (select * from grid_day g where g.grid_code = c.grid_code and g.day between c.first and c.last offset 0) d
        where c.stale
        group by 1, 2),
    stocked as (
        select e.bucket, left(d.grid_code, digits) as code, sum(d.six_clears) as six_clears, sum(d.six_clears_of) as six_clears_of, sum(d.open_issues) as open_issues, sum(d.open_issues_of) as open_issues_of
        from ends e
        cross join lateral (
            select * from grid_stock g
            where g.day = e.day and g.grid_code >= area and g.grid_code <= rpad(area, 15, '9')
              and (everywhere or g.grid_code ^@ any (array(select scope_codes())))
            offset 0) d
        where e.day <@ (select filled from figure_state where kind = 'STOCK')
        group by 1, 2
        union all
        select c.bucket, left(d.grid_code, digits), -sum(d.six_clears) as six_clears, -sum(d.six_clears_of) as six_clears_of, -sum(d.open_issues) as open_issues, -sum(d.open_issues_of) as open_issues_of
        from stock_cell c
        cross join lateral (select * from grid_stock g where g.grid_code = c.grid_code and g.day = c.day offset 0) d
        where c.stale
        group by 1, 2),
    part as (
        select c.bucket, c.code, v.indicator, v.numerator, v.denominator
        from counted c cross join lateral (values
            ('COVERAGE', c.coverage, c.coverage_of),
            ('ROUNDS_KEPT', c.rounds_kept, c.rounds_kept_of),
            ('KEY_VISITS_KEPT', c.key_visits_kept, c.key_visits_kept_of),
            ('ON_TIME_CLOSURE', c.on_time_closure, c.on_time_closure_of),
            ('CLOSURE', c.closure, c.closure_of),
            ('ON_SPOT', c.on_spot, c.on_spot_of),
            ('REWORK', c.rework, c.rework_of),
            ('PROMISES_KEPT', c.promises_kept, c.promises_kept_of)) v (indicator, numerator, denominator)
        where v.indicator = any (wanted)
        union all
        select c.bucket, c.code, v.indicator, v.numerator, v.denominator
        from stocked c cross join lateral (values
            ('SIX_CLEARS', c.six_clears, c.six_clears_of),
            ('OPEN_ISSUES', c.open_issues, c.open_issues_of)) v (indicator, numerator, denominator)
        where v.indicator = any (wanted)
        union all
        select (r.day - day1) / step, left(c.grid_code, digits), r.indicator, r.numerator, r.denominator
        from cell c cross join lateral day_counts(c.grid_code, c.first, c.last, as_of, zone) r
        where r.indicator = any (wanted)
        union all
        select c.bucket, left(c.grid_code, digits), r.indicator, r.numerator, r.denominator
        from stock_cell c cross join lateral stock_counts(c.grid_code, c.day, c.day, as_of, zone) r
        where r.indicator = any (wanted))
    select p.bucket, p.code, p.indicator, sum(p.numerator)::bigint, sum(p.denominator)::bigint,
           sum(p.numerator)::float8 / nullif(sum(p.denominator), 0)::float8
    from part p
    group by grouping sets ((p.bucket, p.code, p.indicator), (p.bucket, p.indicator))
    union all
    select m.bucket, m.code, 'MEDIAN_HOURS', count(*), count(*), percentile_cont(0.5) within group (order by m.seconds) / 3600
    from (select (r.day - day1) / step as bucket, left(r.grid_code, digits) as code, r.seconds
          from own g cross join lateral records_median_hours(g.code, day1, day2, as_of, zone) r
          where 'MEDIAN_HOURS' = any (wanted)) m
    group by grouping sets ((m.bucket, m.code), (m.bucket))
$$;

-- The medians over a community's grids, for those who may not see the grids one by one; none of fewer than three.
create function sibling_medians(community text, day1 date, day2 date, few int, as_of timestamptz, zone text)
    returns table (indicator text, value float8) language sql stable security definer set search_path = public as $$
    select f.indicator, percentile_cont(0.5) within group (order by f.value)
    from figures(community, true, 15, array['COVERAGE', 'ROUNDS_KEPT', 'KEY_VISITS_KEPT', 'ON_TIME_CLOSURE', 'CLOSURE', 'ON_SPOT',
        'REWORK', 'PROMISES_KEPT', 'SIX_CLEARS', 'OPEN_ISSUES', 'MEDIAN_HOURS'], day1, day2, 100000, as_of, zone) f
    where f.code is not null and f.denominator >= few and f.value is not null
      and length(community) = 12
      and exists (select from scope_codes() own where starts_with(own, community) or starts_with(community, own))
    group by f.indicator having count(*) >= 3
$$;

-- The job's turns, one transaction each. First: entries up to the day that is over are marked from now on.
create function open_days(as_of timestamptz, zone text) returns void language sql security definer set search_path = public as $$
    update figure_state s
    set marking_through = d.day, horizon = null, zone = open_days.zone
    from (values ('DAY', (as_of at time zone open_days.zone)::date - 1), ('STOCK', (as_of at time zone open_days.zone)::date)) d (kind, day)
    where s.kind = d.kind and s.marking_through < d.day
$$;

-- Then: who may still enter something without a mark. Those transactions have numbers by now.
create function await_unmarked() returns void language sql security definer set search_path = public as
$$ update figure_state set horizon = pg_snapshot_xmax(pg_current_snapshot()) where horizon is null $$;

-- The first day there is anything to count on.
create function first_day_of_work() returns date language sql stable as $$
    select least((select min(since) from checkpoint), (select local_day(min(reported_at)) from issue),
                 (select local_day(min(due_at)) from promise), (select min(due_on) from key_visit_due))
$$;

-- When those have ended: counts up to seven more days, the latest first, back to three years for what happens and a hundred
-- days for how things stand. In REPEATABLE READ, as all that counts. Answers how many days.
create function fill_days(which text, as_of timestamptz, zone text) returns int
    language plpgsql security definer set search_path = public as $$
declare
    state figure_state;
    chunk daterange;
    oldest date;
    cells touched_days[];
begin
    select * into state from figure_state where kind = which;
    if state.horizon is null or pg_snapshot_xmin(pg_current_snapshot()) < state.horizon then
        return 0;
    end if;
    if isempty(state.filled) then
        chunk := daterange(state.marking_through - 6, state.marking_through, '[]');
    elsif upper(state.filled) <= state.marking_through then
        chunk := daterange(upper(state.filled), least(upper(state.filled) + 6, state.marking_through), '[]');
    else
        oldest := state.marking_through - case which when 'DAY' then 1100 else 100 end;
        if lower(state.filled) <= oldest then
            return 0;
        end if;
        oldest := greatest(oldest, first_day_of_work());
        if lower(state.filled) <= oldest then
            return 0;
        end if;
        chunk := daterange(greatest(lower(state.filled) - 7, oldest), lower(state.filled), '[)');
    end if;
    select array_agg((which = 'STOCK', code, lower(chunk), upper(chunk) - 1)::touched_days) into cells from area where length(code) = 15;
    if which = 'DAY' then
        perform count_days(cells, as_of, zone);
    else
        perform count_stocks(cells, as_of, zone);
    end if;
    update figure_state set filled = filled + chunk where kind = which;
    return upper(chunk) - lower(chunk);
end $$;

-- Counts again what is marked, and takes off the marks it has seen, and no others.
create function refresh_days(as_of timestamptz, zone text) returns int
    language plpgsql security definer set search_path = public as $$
declare
    flows touched_days[];
    stocks touched_days[];
begin
    with merged as (
        select s.stock, s.grid_code, unnest(range_agg(s.days)) as days from grid_day_stale s group by 1, 2),
    cell as (
        select m.stock, m.grid_code, m.days * s.filled as days
        from merged m join figure_state s on s.kind = case when m.stock then 'STOCK' else 'DAY' end)
    select array_agg((stock, grid_code, lower(days), upper(days) - 1)::touched_days) filter (where not stock),
           array_agg((stock, grid_code, lower(days), upper(days) - 1)::touched_days) filter (where stock)
    into flows, stocks from cell where not isempty(days);
    delete from grid_day_stale;
    perform count_days(flows, as_of, zone);
    perform count_stocks(stocks, as_of, zone);
    return coalesce(cardinality(flows), 0) + coalesce(cardinality(stocks), 0);
end $$;
