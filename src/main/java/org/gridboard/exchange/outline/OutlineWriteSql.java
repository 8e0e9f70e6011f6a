package org.gridboard.exchange.outline;

/** How accepted outlines are numbered and stored. */
final class OutlineWriteSql {

    static final String RECOGNISE_BY_OUTLINE = """
            update staged_outline s set code = b.area_code
            from boundary b join area a on a.code = b.area_code
            where s.state is null and b.valid_to is null and a.parent = :target and b.geom && s.geom
              and (s.geom = b.geom or st_hausdorffdistance(s.geom, b.geom) <= 1e-7)""";

    static final String RECOGNISE_BY_NAME = """
            update staged_outline s set code = a.code
            from area a
            where s.state is null and s.code is null and a.parent = :target and a.name = s.name and a.retired_on is null
              and not exists (select from staged_outline t where t.code = a.code)
              and 1 = (select count(*) from staged_outline t where t.name = s.name and t.code is null)
              and 1 = (select count(*) from area n where n.parent = :target and n.name = s.name and n.retired_on is null)""";

    static final String HIGHEST_NUMBER = """
            select coalesce((select max(right(code, 3)::int) from area where parent = :target), 0)
                 + (select count(*)::int from staged_outline where state is null and code is null)""";

    /** West to east, north to south (domain.md, Codes), behind the numbers already given. */
    static final String NUMBER = """
            update staged_outline s set code = :target || lpad(n.number::text, 3, '0')
            from (select row, row_number() over (order by st_x(st_centroid(geom)), st_y(st_centroid(geom)) desc, row)
                      + coalesce((select max(right(code, 3)::int) from area where parent = :target), 0) as number
                  from staged_outline where state is null and code is null) n
            where n.row = s.row""";

    static final String STREET = """
            select coalesce(min(left(code, 9)) filter (where state <> 'REJECTED'), min(left(code, 9)), '')
            from staged_outline""";

    /** The areas themselves before the names their children give them. */
    static final String INSERT_AREAS = """
            insert into area (code, name)
            select distinct on (n.code) n.code, n.name
            from (select code, name, 1 as rank from staged_outline where state = 'CREATED'
                  union all
                  select left(code, 12), community_name, 2 from staged_outline where state <> 'REJECTED' and length(code) > 12
                  union all
                  select left(code, 9), street_name, 2 from staged_outline where state <> 'REJECTED' and length(code) > 9) n
            where n.name is not null and not exists (select from area a where a.code = n.code)
            order by n.code, n.rank, n.name""";

    static final String RENAME_AREAS = """
            update area a set name = s.name, version = a.version + 1
            from staged_outline s where s.code = a.code and s.state = 'CHANGED' and s.name <> a.name""";

    /** A renamed area keeps its outline. */
    static final String FIND_REDRAWN = """
            update staged_outline s set redrawn = true
            where s.state in ('CREATED', 'CHANGED') and not exists (
                select from boundary b where b.area_code = s.code and b.valid_to is null
                  and (s.geom = b.geom or st_hausdorffdistance(s.geom, b.geom) <= 1e-7))""";

    static final String REPLACE_OF_TODAY = """
            update boundary b set geom = s.geom from staged_outline s
            where s.code = b.area_code and s.redrawn and b.valid_to is null and b.valid_from >= :today""";

    static final String END = """
            update boundary b set valid_to = :today from staged_outline s
            where s.code = b.area_code and s.redrawn and b.valid_to is null and b.valid_from < :today""";

    /** The first outlines of a street stand on the day a page opens on; a map imported at a weekend would be empty. */
    static final String BEGIN = """
            insert into boundary (area_code, geom, valid_from)
            select code, geom, case when exists (select from boundary b where left(b.area_code, 9) = left(s.code, 9))
                               then cast(:today as date) else cast(:opening as date) end
            from staged_outline s
            where redrawn
              and not exists (select from boundary b where b.area_code = s.code and b.valid_to is null)""";

    /** In one statement, by the owner: who draws boundaries may see no household. */
    static final String MOVE_HOUSEHOLDS = """
            select households_follow_boundaries(array(
                select code from staged_outline where redrawn and length(code) = 15))""";

    private OutlineWriteSql() {}
}
