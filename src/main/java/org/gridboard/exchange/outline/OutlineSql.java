package org.gridboard.exchange.outline;

/**
 * The steps of an import of boundaries. A staged row's state is null until it is known: then REJECTED, CREATED, CHANGED or
 * UNCHANGED. Siblings are areas of one level below the same parent; streets are all siblings.
 */
final class OutlineSql {

    static final String CREATE = """
            create temporary table staged_outline (
                row int primary key, code text, name text, community_name text, street_name text,
                geom geometry(MultiPolygon, 4326) not null, mended geometry, state text,
                redrawn boolean not null default false)
            on commit drop""";

    static final String STAGE = """
            insert into staged_outline (row, code, name, community_name, street_name, geom)
            select row, code, name, community_name, street_name,
                   st_multi(st_transform(st_setsrid(st_force2d(st_geomfromgeojson(shape)), :srid), 4326))
            from json_to_recordset(cast(:rows as json)) as r(row int, code text, name text, community_name text,
                street_name text, shape text)""";

    static final String INDEX = "create index on staged_outline using gist (geom)";

    static final String OUT_OF_RANGE = """
            update staged_outline set state = 'REJECTED'
            where state is null
              and not (st_xmin(geom) >= -180 and st_xmax(geom) <= 180 and st_ymin(geom) >= -90 and st_ymax(geom) <= 90)
            returning row, array[st_xmin(geom)::text, st_ymin(geom)::text] as parameters, coalesce(name, code) as value""";

    static final String MEND = """
            update staged_outline set mended = st_multi(st_collectionextract(st_makevalid(geom), 3))
            where state is null and not st_isvalid(geom)""";

    /** Noise of digitising is mended: less than 1 m² and 1 % of the outline. All else is for its maker to put right. */
    static final String SELF_CROSSING = """
            update staged_outline s set state = 'REJECTED'
            from (select row, st_isvaliddetail(geom) as detail, abs(st_area(geom) - st_area(mended)) as difference
                  from staged_outline where state is null and mended is not null) m
            where m.row = s.row and (st_isempty(s.mended) or m.difference > st_area(s.mended) / 100
                or m.difference * 111320 * 111320 * cos(radians(st_ymin(s.mended))) > 1)
            returning s.row, array[reason(m.detail), round(st_x(location(m.detail))::numeric, 6)::text,
                round(st_y(location(m.detail))::numeric, 6)::text] as parameters, coalesce(s.name, s.code) as value""";

    static final String MENDED = """
            update staged_outline s set geom = s.mended
            from (select row, st_isvaliddetail(geom) as detail from staged_outline
                  where state is null and mended is not null) m
            where m.row = s.row
            returning s.row, array[reason(m.detail), round(st_x(location(m.detail))::numeric, 6)::text,
                round(st_y(location(m.detail))::numeric, 6)::text] as parameters, coalesce(s.name, s.code) as value""";

    static final String CODE_TWICE = """
            update staged_outline s set state = 'REJECTED'
            from (select row, min(row) over (partition by code) as first from staged_outline where state is null) f
            where f.row = s.row and f.first < s.row
            returning s.row, array[f.first::text] as parameters, s.code as value""";

    static final String PARENT_UNKNOWN = """
            with accepted as (select * from staged_outline where state is null),
            known as (
                select code from area
                union select code from accepted
                union select left(code, 9) from accepted where street_name is not null
                union select left(code, 12) from accepted where community_name is not null),
            missing as (
                select row, p.code from accepted a
                cross join lateral (select left(a.code, n) as code from unnest(array[9, 12]) n where n < length(a.code)) p
                where p.code not in (select code from known))
            update staged_outline s set state = 'REJECTED'
            from (select row, min(code) as code from missing group by row) m
            where m.row = s.row
            returning s.row, array[m.code] as parameters, coalesce(s.name, s.code) as value""";

    /** A code that has ended is never used again. */
    static final String CODE_RETIRED = """
            update staged_outline s set state = 'REJECTED'
            from area a
            where s.state is null and a.code = s.code and a.retired_on is not null
            returning s.row, array[a.name, a.retired_on::text] as parameters, s.code as value""";

    static final String NAME_MISSING = """
            update staged_outline s set state = 'REJECTED'
            where state is null and name is null and not exists (select from area a where a.code = s.code)
            returning row, array[]::text[] as parameters, code as value""";

    static final String OVERLAP_IN_FILE = """
            with pair as (
                select a.row as one, b.row as other, m.square_metres
                from staged_outline a join staged_outline b
                  on a.row < b.row and a.geom && b.geom and length(a.code) = length(b.code)
                 and (length(a.code) = 9 or left(a.code, length(a.code) - 3) = left(b.code, length(b.code) - 3))
                 and a.state is null and b.state is null and st_relate(a.geom, b.geom, '2********')
                cross join lateral (select st_area(st_intersection(a.geom, b.geom)::geography) as square_metres) m
                where m.square_metres > 1),
            worst as (
                select distinct on (row) row, other, square_metres
                from (select one as row, other, square_metres from pair
                      union all select other, one, square_metres from pair) p
                order by row, square_metres desc)
            update staged_outline s set state = 'REJECTED'
            from worst w join staged_outline n on n.row = w.other
            where w.row = s.row
            returning s.row, array[coalesce(n.name, n.code), n.code, ceil(w.square_metres)::text] as parameters,
                coalesce(s.name, s.code) as value""";

    static final String OUTSIDE_PARENT = """
            with parent as (
                select code, geom from staged_outline where state is null
                union all
                select b.area_code, b.geom from boundary b where b.valid_to is null
                  and b.area_code not in (select code from staged_outline where state is null))
            update staged_outline s set state = 'REJECTED'
            from parent p
            where s.state is null and length(s.code) > 9 and p.code = left(s.code, length(s.code) - 3)
              and not st_covers(p.geom, s.geom) and not st_covers(st_buffer(p.geom, 0.00001), s.geom)
            returning s.row, array[p.code] as parameters, coalesce(s.name, s.code) as value""";

    /** To be repeated until it rejects nothing: the stored outline of a rejected row counts again. */
    static final String OVERLAP_IN_DATABASE = """
            with worst as (
                select distinct on (s.row) s.row, b.area_code, a.name, m.square_metres
                from staged_outline s
                join boundary b on (b.valid_to is null or b.valid_to > :today) and b.geom && s.geom
                  and b.area_code <> s.code and length(b.area_code) = length(s.code)
                  and (length(s.code) = 9 or left(b.area_code, length(s.code) - 3) = left(s.code, length(s.code) - 3))
                  and st_relate(b.geom, s.geom, '2********')
                join area a on a.code = b.area_code
                cross join lateral (select st_area(st_intersection(b.geom, s.geom)::geography) as square_metres) m
                where s.state is null and m.square_metres > 1
                  and not exists (select from staged_outline t where t.code = b.area_code and t.state is null)
                order by s.row, m.square_metres desc)
            update staged_outline s set state = 'REJECTED' from worst w
            where w.row = s.row
            returning s.row, array[w.name, w.area_code, ceil(w.square_metres)::text] as parameters,
                coalesce(s.name, s.code) as value""";

    /** The same outline, but for about a centimetre or for a slit of no width, is the same boundary. */
    static final String COMPARE = """
            update staged_outline s set state = case
                when a.code is null then 'CREATED'
                when coalesce(s.name, a.name) = a.name and b.geom is not null
                     and (s.geom = b.geom or st_hausdorffdistance(s.geom, b.geom) <= 1e-7
                          or st_isempty(st_buffer(st_symdifference(s.geom, b.geom), -1e-7))) then 'UNCHANGED'
                else 'CHANGED' end
            from staged_outline t
            left join area a on a.code = t.code
            left join boundary b on b.area_code = t.code and b.valid_to is null
            where t.row = s.row and s.state is null""";

    private OutlineSql() {}
}
