package org.gridboard.exchange.resource;

/** The steps of {@link ResourceStaging}. */
final class ResourceSql {

    static final String CREATE = """
            create temporary table staged_resource (
                row int primary key, kind text not null, name text not null, address text not null, telephone text not null,
                hours text not null, lng float8 not null, lat float8 not null,
                grid_code text, resource_id bigint, state text)
            on commit drop""";

    static final String STAGE = """
            insert into staged_resource
            select * from json_populate_recordset(null::staged_resource, cast(:rows as json))""";

    /** The position decides the grid; on a common edge it is the one with the smaller code. */
    static final String PLACE = """
            with grid as (
                select area_code, geom from boundary
                where valid_to is null and area_code = any (array(select scope_grids())))
            update staged_resource s set grid_code = (
                select min(area_code) from grid where st_intersects(geom, st_setsrid(st_makepoint(s.lng, s.lat), 4326)))""";

    static final String TAKE_OUTSIDE = """
            delete from staged_resource where grid_code is null returning row, name, null::int as earlier""";

    static final String TAKE_REPEATED = """
            delete from staged_resource s using (
                select row, min(row) over (partition by left(grid_code, 12), kind, name, address) as earlier
                from staged_resource) first
            where first.row = s.row and first.earlier < s.row
            returning s.row, s.name, first.earlier""";

    static final String RECOGNISE = """
            update staged_resource s set resource_id = r.id from resource r
            where r.community = left(s.grid_code, 12) and r.kind = s.kind and r.name = s.name and r.address = s.address
              and r.retired_on is null""";

    /** A blank cell never erases. */
    static final String COMPARE = """
            update staged_resource s set state = case
                when s.resource_id is null then 'CREATED'
                when exists (
                    select from resource r where r.id = s.resource_id and (
                        r.grid_code <> s.grid_code or s.telephone not in ('', r.telephone) or s.hours not in ('', r.hours)
                        or not st_dwithin(r.position, st_setsrid(st_makepoint(s.lng, s.lat), 4326), 1e-7)))
                then 'CHANGED'
                else 'UNCHANGED' end""";

    static final String INSERT = """
            insert into resource (grid_code, kind, name, address, telephone, hours, position)
            select grid_code, kind, name, address, telephone, hours, st_setsrid(st_makepoint(lng, lat), 4326)
            from staged_resource where state = 'CREATED' order by row""";

    static final String UPDATE = """
            update resource r set
                grid_code = s.grid_code, telephone = coalesce(nullif(s.telephone, ''), r.telephone),
                hours = coalesce(nullif(s.hours, ''), r.hours), position = st_setsrid(st_makepoint(s.lng, s.lat), 4326),
                version = r.version + 1
            from staged_resource s where s.resource_id = r.id and s.state = 'CHANGED'""";

    static final String TALLY = """
            select count(*) filter (where state = 'CREATED') as created,
                   count(*) filter (where state = 'CHANGED') as changed,
                   count(*) filter (where state = 'UNCHANGED') as unchanged
            from staged_resource""";

    private ResourceSql() {}
}
