-- What each indicator counts: one function each that answers its records in a grid, and nothing else defines it
-- (domain.md, Indicators; decision 050). A number is the count of them.
create type figure_record as (
    grid_code text, day date, numerator boolean, denominator boolean,
    kind text, id text, said text, title text, at timestamptz, seconds int
);

-- The moment at which a day begins.
create function day_begin(day date, zone text) returns timestamptz language sql immutable as
$$ select day::timestamp at time zone zone $$;

create function records_coverage(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, d.day, s.checkpoint_id is not null, true, 'checkpoint', c.id::text, 'checkpoint.' || h.half, c.name, s.at, null::int
    from (select day::date as day from generate_series(first::timestamp, last::timestamp, interval '1 day') day
          where is_working_day(day::date)) d
    join (values ('MORNING', time '00:00'), ('AFTERNOON', time '12:00')) h (half, begins)
        on (d.day + h.begins) at time zone zone <= as_of
    join checkpoint_stay c on c.grid_code = grid and c.since <= d.day and c.until > d.day
    left join (
        select s.checkpoint_id, s.day, s.half, s.at from sighting s where s.grid_code = grid and s.day between first and last
        union all -- of a checkpoint that has moved since, entered late
        select s.checkpoint_id, s.day, s.half, s.at
        from grid_stay g join sighting s on s.checkpoint_id = g.id and s.day between first and last and s.grid_code <> grid
        where g.subject = 'checkpoint' and g.grid_code = grid) s
        on s.checkpoint_id = c.id and s.day = d.day and s.half = h.half
$$;

create function records_rounds_kept(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, r.day, bool_and(r.numerator), true, 'round', grid || '.' || r.day || '.' || split_part(r.said, '.', 2),
           'round.' || split_part(r.said, '.', 2), '', max(r.at), null::int
    from records_coverage(grid, first, last, as_of, zone) r
    group by r.day, r.said
$$;

create function records_key_visits_kept(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, k.due_on, coalesce(k.met_on <= k.due_on, false), true, 'household', k.household_id::text, 'visit',
           trim(h.address || ' ' || h.room), day_begin(k.met_on, zone), null::int
    from key_visit_due k left join household h on h.id = k.household_id
    where k.grid_code = grid and k.due_on between first and last and k.due_on < (as_of at time zone zone)::date
      and (k.ended_on is null or k.ended_on > k.due_on)
$$;

create function records_on_time_closure(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.due_at at time zone zone)::date, coalesce(i.state = 'CLOSED' and i.closed_at <= i.due_at, false), true,
           'issue', i.id::text, 'issue', i.title, i.closed_at, null::int
    from issue i
    where i.grid_code = grid and i.due_at >= day_begin(first, zone) and i.due_at < day_begin(last + 1, zone) and i.due_at <= as_of
      and i.state <> 'SOLVED_ON_SPOT' and not (i.state = 'WITHDRAWN' and coalesce(i.closed_at <= i.due_at, true))
$$;

create function records_closure(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.due_at at time zone zone)::date, i.state = 'CLOSED', true, 'issue', i.id::text, 'issue', i.title, i.closed_at, null::int
    from issue i
    where i.grid_code = grid and i.due_at >= day_begin(first, zone) and i.due_at < day_begin(last + 1, zone) and i.due_at <= as_of
      and i.state <> 'SOLVED_ON_SPOT' and not (i.state = 'WITHDRAWN' and coalesce(i.closed_at <= i.due_at, true))
$$;

create function records_on_spot(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.reported_at at time zone zone)::date, i.state = 'SOLVED_ON_SPOT', true, 'issue', i.id::text, 'issue', i.title,
           i.reported_at, null::int
    from issue i
    where i.grid_code = grid and i.reported_at >= day_begin(first, zone) and i.reported_at < day_begin(last + 1, zone)
      and i.reported_at <= as_of
$$;

create function records_rework(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (e.at at time zone zone)::date, e.to_state = 'RETURNED', true, 'issue', e.issue_id::text, 'issue', i.title, e.at, null::int
    from issue_event e left join issue i on i.id = e.issue_id
    where e.grid_code = grid and e.at >= day_begin(first, zone) and e.at < day_begin(last + 1, zone) and e.at <= as_of
      and e.from_state = 'HANDLED' and e.to_state in ('CLOSED', 'RETURNED')
$$;

create function records_promises_kept(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (p.due_at at time zone zone)::date, coalesce(p.kept_at <= p.due_at, false), true,
           case when p.household_id is null then 'issue' else 'household' end, coalesce(p.household_id, p.issue_id)::text, 'promise',
           p.what, p.kept_at, null::int
    from promise p
    where p.grid_code = grid and p.due_at >= day_begin(first, zone) and p.due_at < day_begin(last + 1, zone) and p.due_at <= as_of
$$;

-- How things stand at the end of each of the days.
create function records_six_clears(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, d.day,
           coalesce(c.confirmed_on <= d.day and c.confirmed_on + m.counts > d.day, false)
               or exists (select from six_clear_before b
                          where b.household_id = h.id and b.clear = k.clear and b.confirmed_on <= d.day and b.confirmed_on + m.counts > d.day),
           true, 'household', h.id::text, 'clear.' || k.clear, h.title, day_begin(c.confirmed_on, zone), null::int
    from (select day::date as day from generate_series(first::timestamp, last::timestamp, interval '1 day') day) d
    cross join lateral (select make_interval(months => clear_months(grid)) as counts offset 0) m
    join household_stay h on h.grid_code = grid and h.since <= d.day and h.until > d.day
    cross join unnest(array['ADDRESS', 'HEAD_COUNT', 'LIVING_CONDITIONS', 'SPECIAL_PERSONS', 'DIFFICULTIES', 'NEEDS']) k (clear)
    left join lateral ( -- by its key, whatever number of days the plan was made for
        select c.confirmed_on from six_clear c where c.household_id = h.id and c.clear = k.clear offset 0) c on true
$$;

create function records_open_issues(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    with days as (select day::date as day, day_begin(day::date + 1, zone) as ends
                  from generate_series(first::timestamp, last::timestamp, interval '1 day') day)
    select grid, d.day, true, false, 'issue', i.id::text, 'open', i.title, i.reported_at, null::int
    from days d join issue i on i.grid_code = grid and i.reported_at < d.ends and i.reported_at <= as_of
        and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select grid, d.day, true, false, 'issue', i.id::text, 'open', i.title, i.reported_at, null::int
    from days d join issue i on i.grid_code = grid and i.reported_at < d.ends and i.closed_at >= d.ends
        and i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select grid, d.day, false, true, 'household', h.id::text, 'household', h.title, null, null::int
    from days d join household_stay h on h.grid_code = grid and h.since <= d.day and h.until > d.day
$$;

create function records_median_hours(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.closed_at at time zone zone)::date, true, true, 'issue', i.id::text, 'issue', i.title, i.closed_at, i.worked_seconds
    from issue i
    where i.grid_code = grid and i.state = 'CLOSED' and i.closed_at >= day_begin(first, zone) and i.closed_at < day_begin(last + 1, zone)
      and i.closed_at <= as_of
$$;
