-- How things stood at the ends of days, counted from the spans a household stays, an answer is held for and an issue is open,
-- each looked up once however many days are asked for. The records behind are the same (records_six_clears, records_open_issues).
create or replace function stock_counts(grid text, day1 date, day2 date, as_of timestamptz, zone text)
    returns table (indicator text, day date, numerator bigint, denominator bigint) language sql stable as $$
    with stay as materialized (
        select h.id, daterange(greatest(h.since, day1), least(h.until, day2 + 1)) as days,
               exists (select from six_clear_before b where b.household_id = h.id) as again
        from household_stay h where h.grid_code = grid and h.since <= day2 and h.until > day1 and h.until > h.since),
    term as materialized (select make_interval(months => clear_months(grid)) as counts),
    held as materialized (
        select daterange(c.confirmed_on, (c.confirmed_on + t.counts)::date) * s.days as days
        from stay s cross join term t
        cross join lateral (select confirmed_on from six_clear where household_id = s.id offset 0) c
        where not s.again and c.confirmed_on <= day2 and c.confirmed_on + t.counts > day1
        union all -- confirmed again before it ran out, an answer counts once
        select unnest(range_agg(daterange(c.confirmed_on, (c.confirmed_on + t.counts)::date) * s.days))
        from stay s cross join term t
        cross join lateral (
            select clear, confirmed_on from six_clear where household_id = s.id
            union all
            select clear, confirmed_on from six_clear_before where household_id = s.id
            offset 0) c
        where s.again group by s.id, s.days, c.clear),
    open as materialized (
        select daterange(greatest((i.reported_at at time zone zone)::date, i.since, day1),
                         least((i.closed_at at time zone zone)::date, i.until, day2 + 1)) as days
        from (select reported_at, null::timestamptz as closed_at, grid_since as since, null::date as until from issue
              where grid_code = grid and state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
              union all
              select reported_at, closed_at, grid_since, null from issue
              where grid_code = grid and state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and closed_at >= day_begin(day1 + 1, zone)
              union all
              select i.reported_at, case when i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') then i.closed_at end, s.since, s.until
              from grid_stay s join issue i on i.id = s.id
              where s.subject = 'issue' and s.grid_code = grid and s.until > day1
                and (i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') or i.closed_at >= day_begin(day1 + 1, zone))) i
        where i.reported_at <= as_of and greatest((i.reported_at at time zone zone)::date, i.since, day1)
            < least((i.closed_at at time zone zone)::date, i.until, day2 + 1)),
    change as (
        select indicator, turn.day, sum(turn.numerator) as numerator, sum(turn.denominator) as denominator
        from (select 'SIX_CLEARS' as indicator, days, 1 as numerator, 0 as denominator from held where not isempty(days)
              union all select 'SIX_CLEARS', days, 0, 6 from stay
              union all select 'OPEN_ISSUES', days, 1, 0 from open
              union all select 'OPEN_ISSUES', days, 0, 1 from stay) span
        cross join lateral (values (lower(days), span.numerator, span.denominator), (upper(days), -span.numerator, -span.denominator))
            as turn (day, numerator, denominator)
        group by indicator, turn.day)
    select c.indicator, d.day::date, sum(c.numerator)::bigint, sum(c.denominator)::bigint
    from generate_series(day1::timestamp, day2::timestamp, interval '1 day') as d (day) join change c on c.day <= d.day
    group by c.indicator, d.day
    having sum(c.numerator) <> 0 or sum(c.denominator) <> 0
$$;

-- Counts up to four more weeks of how things stand, whose cost does not grow with the days, and one of what happens: the latest
-- first, back to a hundred days and to three years. In REPEATABLE READ, as all that counts. Answers how many days.
create or replace function fill_days(which text, as_of timestamptz, zone text) returns int
    language plpgsql security definer set search_path = public as $$
declare
    state figure_state;
    chunk daterange;
    oldest date;
    begun date;
    cells touched_days[];
    width int := case which when 'DAY' then 7 else 28 end;
begin
    select * into state from figure_state where kind = which;
    if state.horizon is null or pg_snapshot_xmin(pg_current_snapshot()) < state.horizon then
        return 0;
    end if;
    if isempty(state.filled) then
        chunk := daterange(state.marking_through - (width - 1), state.marking_through, '[]');
    elsif upper(state.filled) <= state.marking_through then
        chunk := daterange(upper(state.filled), least(upper(state.filled) + (width - 1), state.marking_through), '[]');
    else
        oldest := state.marking_through - case which when 'DAY' then 1100 else 100 end;
        if lower(state.filled) <= oldest then
            return 0;
        end if;
        begun := case which when 'DAY' then greatest(oldest, first_day_of_work()) else oldest end;
        if lower(state.filled) <= begun then -- nothing happened before: that is counted, and not asked again
            update figure_state set filled = filled + daterange(oldest, lower(filled)) where kind = which;
            return 0;
        end if;
        chunk := daterange(greatest(lower(state.filled) - width, begun), lower(state.filled), '[)');
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
