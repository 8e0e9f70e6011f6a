package org.gridboard.area;

import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.platform.OwnerDatabase;

/**
 * Ground for tests: a street with two communities. The first has two square grids side by side, the second one grid.
 * Each grid is 0.01° wide and high.
 */
public final class TestGround {

    public static final AreaCode STREET = new AreaCode("990102001");
    public static final AreaCode COMMUNITY = new AreaCode("990102001001");
    public static final AreaCode GRID = new AreaCode("990102001001001");
    public static final AreaCode NEXT_DOOR = new AreaCode("990102001001002");
    public static final AreaCode ELSEWHERE = new AreaCode("990102001002001");

    public static final Position IN_GRID = new Position(31.005, 101.005);
    public static final Position IN_NEXT_DOOR = new Position(31.005, 101.015);
    public static final Position IN_ELSEWHERE = new Position(31.005, 101.025);
    public static final Position NOWHERE = new Position(45, 100);

    private static final String AREAS = """
            insert into area (code, name) values ('990102001', '丙街道'), ('990102001001', '丙一社区'), ('990102001002', '丙二社区'),
                ('990102001001001', '丙一第1网格'), ('990102001001002', '丙一第2网格'), ('990102001002001', '丙二第1网格')""";
    private static final String BOUNDARIES = """
            insert into boundary (area_code, geom, valid_from)
            select code, st_multi(st_makeenvelope(101 + n * 0.01, 31, 101.01 + n * 0.01, 31.01, 4326)), date '2020-01-01'
            from (values ('990102001001001', 0), ('990102001001002', 1), ('990102001002001', 2)) v (code, n)""";

    private TestGround() {}

    /** Lays the ground, unless it lies already. */
    public static void lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            boolean lies = jdbc.sql("select exists (select from area where code = '990102001')")
                    .query(Boolean.class)
                    .single();
            if (!lies) {
                jdbc.sql(AREAS).update();
                jdbc.sql(BOUNDARIES).update();
            }
        });
    }
}
