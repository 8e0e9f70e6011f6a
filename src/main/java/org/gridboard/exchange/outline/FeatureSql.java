package org.gridboard.exchange.outline;

/** The steps of an import of base features. */
final class FeatureSql {

    static final String CREATE = """
            create temporary table staged_feature (
                row int primary key, kind text not null, name text, geom geometry(Geometry, 4326) not null,
                mended geometry, state text)
            on commit drop""";

    static final String STAGE = """
            insert into staged_feature (row, kind, name, geom)
            select row, kind, name, st_transform(st_setsrid(st_force2d(st_geomfromgeojson(shape)), :srid), 4326)
            from json_to_recordset(cast(:rows as json)) as r(row int, kind text, name text, shape text)""";

    static final String OUT_OF_RANGE = """
            update staged_feature set state = 'REJECTED'
            where not (st_xmin(geom) >= -180 and st_xmax(geom) <= 180 and st_ymin(geom) >= -90 and st_ymax(geom) <= 90)
            returning row, array[st_xmin(geom)::text, st_ymin(geom)::text] as parameters, name as value""";

    static final String MEND = """
            update staged_feature set mended = st_collectionextract(st_makevalid(geom), st_dimension(geom) + 1)
            where state is null and not st_isvalid(geom)""";

    /** Pieces cut at the edges of map tiles are mended where that changes less than 1 % of their area or length. */
    static final String SELF_CROSSING = """
            update staged_feature s set state = 'REJECTED'
            from (select row, st_isvaliddetail(geom) as detail,
                         case st_dimension(geom) when 2 then st_area(geom) else st_length(geom) end as before,
                         case st_dimension(geom) when 2 then st_area(mended) else st_length(mended) end as after
                  from staged_feature where state is null and mended is not null) m
            where m.row = s.row and (st_isempty(s.mended) or abs(m.after - m.before) > m.after / 100)
            returning s.row, array[reason(m.detail), round(st_x(location(m.detail))::numeric, 6)::text,
                round(st_y(location(m.detail))::numeric, 6)::text] as parameters, s.name as value""";

    static final String MENDED = """
            update staged_feature s set geom = s.mended
            from (select row, st_isvaliddetail(geom) as detail from staged_feature
                  where state is null and mended is not null) m
            where m.row = s.row
            returning s.row, array[reason(m.detail), round(st_x(location(m.detail))::numeric, 6)::text,
                round(st_y(location(m.detail))::numeric, 6)::text] as parameters, s.name as value""";

    /** What is there already, in the database or earlier in the file, is not drawn twice. */
    static final String COMPARE = """
            update staged_feature s set state = case
                when d.place > 1 or exists (
                    select from base_feature f where f.street = :street and f.kind = d.kind
                      and md5(st_asbinary(f.geom)) = md5(st_asbinary(d.geom)))
                then 'UNCHANGED' else 'CREATED' end
            from (select row, kind, geom,
                         row_number() over (partition by kind, md5(st_asbinary(geom)) order by name nulls last, row) as place
                  from staged_feature where state is null) d
            where d.row = s.row""";

    static final String INSERT = """
            insert into base_feature (kind, name, street, geom)
            select kind, name, :street, geom from staged_feature where state = 'CREATED' order by row""";

    private FeatureSql() {}
}
