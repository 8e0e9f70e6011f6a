-- Among siblings only those count that were there in the period: of two, the median and the place would tell the other's value
-- (decisions 050, 053), and a grid that has ended is no third.
create or replace function sibling_figures(parent text, day1 date, day2 date, as_of timestamptz, zone text)
    returns table (sibling bigint, indicator text, numerator bigint, denominator bigint, value float8)
    language sql stable security definer set search_path = public as $$
    with sibling as materialized (
        select a.code, row_number() over (order by random()) as number, count(*) over () as many
        from area a
        where a.parent = $1 and coalesce(a.begun_on <= $3, true) and coalesce(a.retired_on > $2, true) and exists (
            select from scope_codes() own where starts_with(own, $1) or starts_with($1, own))),
    wanted as (
        select array['COVERAGE', 'ROUNDS_KEPT', 'KEY_VISITS_KEPT', 'ON_TIME_CLOSURE', 'CLOSURE', 'ON_SPOT', 'REWORK',
                     'PROMISES_KEPT', 'SIX_CLEARS', 'MEDIAN_HOURS'] as indicators)
    select s.number, f.indicator, f.numerator, f.denominator, f.value
    from wanted
    cross join lateral figures($1, true, length($1) + 3, wanted.indicators, $2, $3, 100000, $4, $5) f
    join sibling s on s.code = f.code
    where s.many >= 3
$$;

-- Issues reported in a time, as before (decision 055); each counts in the grid in which it was reported, wherever it has gone since.
create or replace function open_issue_counts(area text, time_begin timestamptz, time_end timestamptz)
    returns table (child text, key_area text, urgency text, state text, issues bigint)
    language sql stable security definer set search_path = public as $$
    select left(r.grid_code, length($1) + 3), i.key_area, i.urgency, i.state, case when count(*) >= 5 then count(*) end
    from issue i
    cross join lateral (
        select coalesce((
            select s.grid_code from grid_stay s
            where s.subject = 'issue' and s.id = i.id and s.since <= local_day(i.reported_at) and s.until > local_day(i.reported_at)
            limit 1), i.grid_code) as grid_code) r
    where i.grid_code >= $1 and i.grid_code <= rpad($1, 15, '9') and length($1) < 15
      and i.reported_at >= time_begin and i.reported_at < time_end
      and exists (select from figure_codes() code where starts_with($1, code))
    group by grouping sets ((2, 3, 4), (1))
    order by 1 nulls first, 2, 3, 4
$$;
