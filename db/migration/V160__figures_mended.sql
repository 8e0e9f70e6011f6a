-- Reads due dates out of the people's log, for what was written before this table or beside its triggers.
create or replace function rebuild_key_visits() returns void language sql as $$
    delete from key_visit_due d using key_household k where k.household_id = d.household_id and d.ended_on is null;
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

-- What had to be closed: not what was solved on the spot, nor what was withdrawn before it was due.
create function issues_due(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof issue language sql stable as $$
    select i.* from issue i
    where i.grid_code = grid and i.due_at >= day_begin(first, zone) and i.due_at < day_begin(last + 1, zone) and i.due_at <= as_of
      and i.state <> 'SOLVED_ON_SPOT' and not (i.state = 'WITHDRAWN' and coalesce(i.closed_at <= i.due_at, true))
$$;

create or replace function records_on_time_closure(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.due_at at time zone zone)::date, coalesce(i.state = 'CLOSED' and i.closed_at <= i.due_at, false), true,
           'issue', i.id::text, 'issue', i.title, i.closed_at, null::int
    from issues_due(grid, first, last, as_of, zone) i
$$;

create or replace function records_closure(grid text, first date, last date, as_of timestamptz, zone text)
    returns setof figure_record language sql stable as $$
    select grid, (i.due_at at time zone zone)::date, i.state = 'CLOSED', true, 'issue', i.id::text, 'issue', i.title, i.closed_at, null::int
    from issues_due(grid, first, last, as_of, zone) i
$$;

-- When those have ended: counts up to seven more days, the latest first, back to three years for what happens and a hundred
-- days for how things stand. In REPEATABLE READ, as all that counts. Answers how many days.
create or replace function fill_days(which text, as_of timestamptz, zone text) returns int
    language plpgsql security definer set search_path = public as $$
declare
    state figure_state;
    chunk daterange;
    oldest date;
    begun date;
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
        begun := case which when 'DAY' then greatest(oldest, first_day_of_work()) else oldest end;
        if lower(state.filled) <= begun then -- nothing happened before: that is counted, and not asked again
            update figure_state set filled = filled + daterange(oldest, lower(filled)) where kind = which;
            return 0;
        end if;
        chunk := daterange(greatest(lower(state.filled) - 7, begun), lower(state.filled), '[)');
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
