package org.gridboard.boundary;

import java.util.List;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;

/**
 * A community of four square grids, two by two, numbered west to east and north to south; each 0.004° wide and high. 400
 * households lie in it, of which every tenth is a key household, some on common edges, and one has no position. A building
 * stands in the middle of the first grid. The second community of the street has one grid.
 */
public final class RedrawingGround {

    public static final AreaCode STREET = new AreaCode("990830001");
    public static final AreaCode COMMUNITY = new AreaCode("990830001001");
    public static final AreaCode OTHER_COMMUNITY = new AreaCode("990830001002");

    /** The south-western corner of the community, and the side of a grid, in degrees. */
    public static final double WEST = 114.1;

    public static final double SOUTH = 30.5;
    public static final double SIDE = 0.004;

    private static final List<String> CLEAR = List.of(
            "delete from redrawing_piece where community ^@ '990830'",
            "delete from redrawing_step where community ^@ '990830'",
            "delete from redrawing where community ^@ '990830'",
            "delete from checkpoint where grid_code ^@ '990830'",
            "delete from household where grid_code ^@ '990830'",
            "delete from base_feature where street ^@ '990830'",
            "delete from import_report where area_code ^@ '990830'",
            "delete from setting where area_code ^@ '990830'",
            "delete from boundary where area_code ^@ '990830'");

    private static final String AREAS = """
            insert into area (code, name) values ('990830001', '划街道'), ('990830001001', '划一社区'), ('990830001002', '划二社区'),
                ('990830001001001', '划一社区第1网格'), ('990830001001002', '划一社区第2网格'), ('990830001001003', '划一社区第3网格'),
                ('990830001001004', '划一社区第4网格'), ('990830001002001', '划二社区第1网格') on conflict do nothing""";
    private static final String BOUNDARIES = """
            insert into boundary (area_code, geom, valid_from)
            select code, st_multi(st_makeenvelope(114.1 + x * 0.004, 30.5 + y * 0.004, 114.104 + x * 0.004, 30.504 + y * 0.004, 4326)),
                   date '2020-01-01'
            from (values ('990830001001001', 0, 1), ('990830001001002', 0, 0), ('990830001001003', 1, 1), ('990830001001004', 1, 0),
                         ('990830001002001', 2, 0)) v (code, x, y)""";
    private static final String HOUSEHOLDS = """
            with place as (
                select n, st_setsrid(st_makepoint(114.1 + (n % 20) * 0.0004, 30.5 + (n / 20) * 0.0004), 4326) as at
                from generate_series(0, 399) n),
            home as (
                insert into household (grid_code, address, position)
                select (select min(b.area_code) from boundary b where b.area_code ^@ '990830001001' and st_intersects(b.geom, p.at)),
                       '划路' || n || '号', at
                from place p returning id, grid_code)
            insert into key_household (household_id, grid_code, level, next_due)
            select id, grid_code, 'BLUE', date '2026-11-30' from home where id % 10 = 0""";
    private static final List<String> THINGS = List.of("""
            insert into household (grid_code, address) values ('990830001001002', '无位置')""", """
            insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
            select b.area_code, '点' || n, array['FIRE_SAFETY'], n, st_translate(st_centroid(b.geom), 0.0001 * n, 0), date '2020-01-01'
            from boundary b, generate_series(1, 5) n where b.area_code ^@ '990830001001'""", """
            insert into base_feature (kind, street, geom) values
                ('BUILDING', '990830001', st_makeenvelope(114.1018, 30.5058, 114.1022, 30.5062, 4326))""");

    private final OwnerDatabase owner;

    private RedrawingGround(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** Lays the ground, cleared of what an earlier test has left. */
    public static RedrawingGround lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            CLEAR.forEach(statement -> jdbc.sql(statement).update());
            jdbc.sql(AREAS).update();
            jdbc.sql(BOUNDARIES).update();
            jdbc.sql(HOUSEHOLDS).update();
            THINGS.forEach(statement -> jdbc.sql(statement).update());
        });
        return new RedrawingGround(owner);
    }

    /** A grid of the first community. */
    public static AreaCode grid(int number) {
        return new AreaCode(COMMUNITY + "00" + number);
    }

    /** Degrees east, so many sides of a grid from the western end. */
    public static double lng(double sides) {
        return WEST + sides * SIDE;
    }

    /** Degrees north, so many sides of a grid from the southern end. */
    public static double lat(double sides) {
        return SOUTH + sides * SIDE;
    }

    public Account secretary() {
        return signIn("redrawing-secretary", Role.SECRETARY, COMMUNITY);
    }

    public Account secretaryNextDoor() {
        return signIn("redrawing-secretary-next-door", Role.SECRETARY, OTHER_COMMUNITY);
    }

    public Account street() {
        return signIn("redrawing-street", Role.STREET_STAFF, STREET);
    }

    public Account chief() {
        return signIn("redrawing-chief", Role.GRID_CHIEF, grid(1));
    }

    /** The first grid's boundary is replaced by the same outline, valid from another day on. */
    public void replaceBoundary() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("update boundary set valid_to = '2026-11-20' where area_code = :code")
                    .param("code", grid(1).value())
                    .update();
            jdbc.sql("insert into boundary (area_code, geom, valid_from)"
                            + " select area_code, geom, valid_to from boundary where area_code = :code")
                    .param("code", grid(1).value())
                    .update();
        });
    }

    private Account signIn(String name, Role role, AreaCode area) {
        Account account = TestAccounts.create(owner, name, role, area);
        TestAccounts.signIn(account);
        return account;
    }
}
