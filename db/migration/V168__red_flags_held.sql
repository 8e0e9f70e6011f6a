-- Who holds a red flag on a day (decision 066): of those awarded by then among the same areas and not withdrawn by then, the one
-- of the latest period. Told are the names alone, of a street's grids with their community's; so a wall's account, to which no
-- row of the flags is open, may know them too.
create index red_flag_compared on red_flag (compared);
create function red_flags_held(area text, on_day date, zone text)
    returns table (area_code text, name text, first_day date, last_day date)
    language sql stable security definer set search_path = public as $$
    select h.area_code,
           case when length(h.area_code) > length($1) + 3 then c.name else '' end || short_name(n.name, coalesce(c.name, '')),
           h.first_day, h.last_day
    from (
        select distinct on (f.compared) f.area_code, f.first_day, f.last_day
        from red_flag f
        where (f.compared = left($1, length($1) - 3) or f.compared >= $1 and f.compared <= rpad($1, 12, '9'))
          and (f.awarded_at at time zone zone)::date <= on_day
          and coalesce((f.withdrawn_at at time zone zone)::date > on_day, true)
        order by f.compared, f.last_day desc, f.awarded_at desc, f.id desc) h
    join area a on a.code = h.area_code
    left join area c on c.code = a.parent and length(c.code) = 12
    cross join lateral (select name_on(a.code, a.name, on_day) as name) n
    where starts_with(h.area_code, $1) and (select acting_role()) <> 'DATA_READER' and exists (
        select from figure_codes() code where starts_with(h.area_code, code) or left(code, 12) = h.area_code)
    order by length(h.area_code), h.area_code
$$;
revoke execute on function red_flags_held(text, date, text) from public;
grant execute on function red_flags_held(text, date, text) to gridboard_app;
