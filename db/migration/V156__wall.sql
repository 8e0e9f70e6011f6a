-- The big screen (decision 056): what an area's wall shows are numbers by grid, outlines and names of areas, and nothing of
-- a person. The tables stay closed to its account; it reads through these functions alone.

-- Open issues of an area by key area and age in days since they were reported: less than one, three, seven, and more.
create function wall_issues(area text, as_of timestamptz)
    returns table (key_area text, today bigint, few_days bigint, week bigint, older bigint, overdue bigint)
    language sql stable security definer set search_path = public as $$
    select i.key_area,
           count(*) filter (where i.reported_at > as_of - interval '1 day'),
           count(*) filter (where i.reported_at <= as_of - interval '1 day' and i.reported_at > as_of - interval '3 days'),
           count(*) filter (where i.reported_at <= as_of - interval '3 days' and i.reported_at > as_of - interval '7 days'),
           count(*) filter (where i.reported_at <= as_of - interval '7 days'),
           count(*) filter (where i.due_at < as_of)
    from issue i
    where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.grid_code = any (array(select figure_grids($1)))
    group by i.key_area
$$;
revoke execute on function wall_issues(text, timestamptz) from public;
grant execute on function wall_issues(text, timestamptz) to gridboard_app;
