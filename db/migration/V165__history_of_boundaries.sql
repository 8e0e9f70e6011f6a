-- What became of boundaries: what changed when, by whom and why, for all who may see the area (decision 062).

-- Changes of a community's grids, the latest first: those put in force and those imported. Begun, redrawn and ended are codes;
-- deeds are the steps of the draft in their order.
create function boundary_changes(community text, most int)
    returns table (day date, redrawing bigint, name text, who text, reason text, at timestamptz, deeds text[],
                   begun text[], redrawn text[], ended text[])
    language sql stable security definer set search_path = public as $$
    with row as materialized (
        select b.area_code, b.valid_from, b.valid_to,
               b.valid_from = min(b.valid_from) over (partition by b.area_code) as first,
               b.valid_to is not null and b.valid_to = max(coalesce(b.valid_to, 'infinity')) over (partition by b.area_code) as last
        from boundary b
        where b.area_code >= $1 and b.area_code <= rpad($1, 15, '9') and length(b.area_code) = 15
          and length($1) = 12 and ($1 ^@ any (array(select visible_beginnings())) or $1 = any (array(select visible_parents())))),
    change as (
        select valid_from as day, area_code, case when first then 'BEGUN' else 'REDRAWN' end as what from row
        union all
        select valid_to, area_code, 'ENDED' from row where last),
    days as (
        select day, array_agg(area_code order by area_code) filter (where what = 'BEGUN') as begun,
               array_agg(area_code order by area_code) filter (where what = 'REDRAWN') as redrawn,
               array_agg(area_code order by area_code) filter (where what = 'ENDED') as ended
        from change group by day order by day desc limit $2)
    select d.day, r.id, coalesce(r.name, ''), coalesce(a.name, ''), coalesce(r.reason, ''), coalesce(r.adopted_at, i.at),
           coalesce(array(select s.kind from redrawing_step s where s.redrawing_id = r.id and s.number <= r.step order by s.number), '{}'),
           coalesce(d.begun, '{}'), coalesce(d.redrawn, '{}'), coalesce(d.ended, '{}')
    from days d
    left join lateral (
        select r.* from redrawing r where r.community = $1 and r.state = 'IN_FORCE' and r.valid_from = d.day
        order by r.in_force_at desc limit 1) r on true
    left join lateral (
        select i.at, i.account_id from import_report i
        where r.id is null and i.kind = 'BOUNDARIES' and (starts_with(i.area_code, $1) or starts_with($1, i.area_code))
          and local_day(i.at) = d.day and i.created + i.changed > 0
        order by i.at desc limit 1) i on true
    left join account a on a.id = coalesce(r.adopted_by, i.account_id)
    order by d.day desc
$$;

-- The grid that took over most of one that has ended, for its public page: nothing but code and name, where that page is on.
create function public_card_heir(grid text) returns table (code text, name text)
    language sql stable security definer set search_path = public as $$
    with recursive heir as (
        select $1 as code, 0 as steps
        union all
        select d.to_code, h.steps + 1
        from heir h join area a on a.code = h.code and a.retired_on is not null
        cross join lateral (
            select to_code from grid_descent where from_code = h.code and to_code <> h.code
            order by day desc, households desc, square_metres desc, to_code limit 1) d
        where h.steps < 20)
    select g.code, case when starts_with(g.name, c.name) then g.name else c.name || g.name end
    from heir h join area g on g.code = h.code and g.retired_on is null join area c on c.code = g.parent
    where h.steps > 0 and public_card_is_on($1)
$$;
do $$
declare
    opened text;
begin
    foreach opened in array array['boundary_changes(text, int)', 'public_card_heir(text)']
    loop
        execute format('revoke execute on function %s from public', opened);
        execute format('grant execute on function %s to gridboard_app', opened);
    end loop;
end $$;
