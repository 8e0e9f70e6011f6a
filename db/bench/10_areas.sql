-- Streets, communities and grids; besides the city a street 990200900 of fifty communities that has no households yet.
create table bench.cell as
select bench.code(g) as code, bench.x(g) as x, bench.y(g) as y from bench.plan, generate_series(1, grids) g
union all
select '990200900' || substr(bench.code(g), 10), bench.x(g), bench.y(g) + 60 * streets from bench.plan, generate_series(1, 500) g;

create function bench.corner(x int, y int) returns geometry language sql immutable as $$
    select st_makepoint(
        round((121 + (x + 0.00012 * (bench.dice(x * 100000 + y, 1, 2001) - 1000)) * 0.006)::numeric, 6),
        round((31.3 - (y + 0.00012 * (bench.dice(x * 100000 + y, 2, 2001) - 1000)) * 0.005)::numeric, 6))
$$;

-- The line from a corner to its eastern or southern neighbour, without its end: both cells beside it share it.
create function bench.side(x int, y int, east boolean) returns geometry[] language sql immutable as $$
    select array_agg(st_makepoint(
        round((st_x(a) + (st_x(b) - st_x(a)) * k / 4 + case when east or k = 0 then 0 else bend * 0.006 end)::numeric, 6),
        round((st_y(a) + (st_y(b) - st_y(a)) * k / 4 + case when east and k > 0 then bend * 0.005 else 0 end)::numeric, 6)) order by k)
    from (select k, bench.corner(x, y) as a, bench.corner(x + east::int, y + 1 - east::int) as b,
                 0.00004 * (bench.dice((x * 100000 + y) * 8 + k, 3 + east::int, 2001) - 1000) as bend
          from generate_series(0, 3) k) s
$$;

create function bench.outline(x int, y int) returns geometry language plpgsql immutable as $$
declare
    north geometry[] := bench.side(x, y, true);
    east geometry[] := bench.side(x + 1, y, false);
    south geometry[] := bench.side(x, y + 1, true);
    west geometry[] := bench.side(x, y, false);
begin
    return st_setsrid(st_makepolygon(st_makeline(north || east || array[
        bench.corner(x + 1, y + 1), south[4], south[3], south[2],
        bench.corner(x, y + 1), west[4], west[3], west[2], north[1]])), 4326);
end $$;

insert into area (code, name, synthetic)
select street, case street when '990200900' then '江城新区' else '江城' || (street::bigint - 990200000) || '街道' end, true
from (select distinct left(code, 9) as street from bench.cell) s order by street;
insert into area (code, name, synthetic)
select community, bench.pick(community::bigint, 1, '和平', '新华', '解放', '人民', '建设', '中山', '文化', '长江') || right(community, 3) || '社区', true
from (select distinct left(code, 12) as community from bench.cell) c order by community;
insert into area (code, name, synthetic)
select cell.code, c.name || '第' || right(cell.code, 3)::int || '网格', true
from bench.cell join area c on c.code = left(cell.code, 12) order by cell.code;

insert into boundary (area_code, geom, valid_from)
select code, st_multi(bench.outline(x, y)), date '2020-01-01' from bench.cell order by code;
insert into boundary (area_code, geom, valid_from)
select left(area_code, 12), st_multi(st_union(geom)), date '2020-01-01' from boundary group by 1 order by 1;
insert into boundary (area_code, geom, valid_from)
select left(area_code, 9), st_multi(st_union(geom)), date '2020-01-01' from boundary where length(area_code) = 12 group by 1 order by 1;

insert into base_feature (kind, street, synthetic, geom)
select 'BUILDING', left(code, 9), true, st_makeenvelope(
    121 + (x + 0.45) * 0.006, 31.3 - (y + 0.55) * 0.005, 121 + (x + 0.55) * 0.006, 31.3 - (y + 0.45) * 0.005, 4326)
from bench.cell order by code;
insert into base_feature (kind, name, street, synthetic, geom)
select 'ROAD', '横' || y / 2 + 1 || '路', left(min(code), 9), true, st_setsrid(st_makeline(bench.corner(x, y) order by x), 4326)
from bench.cell where y % 2 = 0 group by y order by y;

-- One account of each role by a short name, then two for every grid and one for every community.
insert into account (username, name, telephone, role, synthetic)
values ('street', '街道员', '13800000001', 'STREET_STAFF', true), ('secretary', '社区书记', '13800000002', 'SECRETARY', true),
       ('chief', '网格长', '13800000003', 'GRID_CHIEF', true), ('member', '网格员', '13800000004', 'GRID_MEMBER', true),
       ('admin', '管理员', null, 'ADMINISTRATOR', true), ('auditor', '审计员', null, 'AUDITOR', true),
       ('screen', '大屏', null, 'SCREEN', true), ('newcomer', '新区书记', '13800000008', 'SECRETARY', true);
insert into account (username, name, telephone, role, synthetic)
select 'chief-' || g, '网格长' || g, (13810000000 + g)::text, 'GRID_CHIEF', true from bench.plan, generate_series(2, grids) g order by g;
insert into account (username, name, telephone, role, synthetic)
select 'member-' || g, '网格员' || g, (13820000000 + g)::text, 'GRID_MEMBER', true from bench.plan, generate_series(2, grids) g order by g;
insert into account (username, name, telephone, role, synthetic)
select 'secretary-' || c, '书记' || c, (13830000000 + c)::text, 'SECRETARY', true
from bench.plan, generate_series(2, ceil(grids / 10.0)::int) c order by c;

insert into account_scope
select a.id, case
    when username in ('street', 'screen') then '990200001'
    when username = 'secretary' then '990200001001'
    when username in ('chief', 'member') then '990200001001001'
    when username like 'secretary-%' then left(bench.code(split_part(username, '-', 2)::bigint * 10 - 9), 12)
    else bench.code(split_part(username, '-', 2)::bigint) end
from account a where username in ('street', 'screen', 'secretary', 'chief', 'member') or username like '%-%';
insert into account_scope
select 8, code from area where code like '990200900%' and length(code) = 12;
insert into credential (account_id, password_hash) select id, '{noop}bench' from account;
