-- What a finding's sentence is filled in with, and how many households followed changed boundaries.
alter table import_finding add column parameters text[] not null default '{}';
alter table import_report add column moved int not null default 0;

-- Households belong to the grid they lie in (domain.md, Households): after boundaries have changed they follow. Runs as
-- the owner, because an administrator draws boundaries but sees no household; moves households into or out of grids that
-- the acting account may draw, and answers no more than how many. One stays where the same address and room is already
-- taken in the other community.
create function households_follow_boundaries(redrawn text[]) returns int
    language plpgsql security definer set search_path = public as $$
declare
    moved int;
begin
    with mine as (select code from unnest(redrawn) code where length(code) = 15 and may_draw(code)),
    here as (
        select h.id, min(b.area_code) as grid_code
        from household h
        join boundary b on st_intersects(b.geom, h.position) and b.valid_to is null and length(b.area_code) = 15
        where h.grid_code in (select code from mine) or b.area_code in (select code from mine)
        group by h.id)
    update household h set grid_code = here.grid_code, version = h.version + 1
    from here
    where here.id = h.id and here.grid_code <> h.grid_code
      and not exists (select from boundary own where own.area_code = h.grid_code and own.valid_to is null
                      and st_intersects(own.geom, h.position))
      and not exists (select from household taken where taken.id <> h.id and taken.community = left(here.grid_code, 12)
                      and taken.address = h.address and taken.room = h.room);
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke execute on function households_follow_boundaries(text[]) from public;
grant execute on function households_follow_boundaries(text[]) to gridboard_app;
