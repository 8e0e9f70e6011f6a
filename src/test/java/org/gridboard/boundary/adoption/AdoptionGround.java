package org.gridboard.boundary.adoption;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;

/**
 * A community of three grids side by side, each with ten households along its middle and all that can hang on them, and a draft that
 * gives the east of the first grid to a new one and joins the third to the second.
 */
final class AdoptionGround {

    static final AreaCode COMMUNITY = new AreaCode("990163001001");
    static final AreaCode FIRST = new AreaCode("990163001001001");
    static final AreaCode SECOND = new AreaCode("990163001001002");
    static final AreaCode THIRD = new AreaCode("990163001001003");
    static final AreaCode FRESH = new AreaCode("990163001001004");

    private static final String AREAS = """
            insert into area (code, name) values ('990163001', '辰街道'), ('990163001001', '辰一社区'), ('990163001002', '辰二社区'),
                ('990163001001001', '第1网格'), ('990163001001002', '第2网格'), ('990163001001003', '第3网格');
            insert into boundary (area_code, geom, valid_from)
            select '99016300100100' || n, st_multi(st_makeenvelope(130 + n * 0.01, 31, 130.01 + n * 0.01, 31.01, 4326)), '2020-01-01'
            from generate_series(1, 3) n;
            insert into household (grid_code, address, position, grid_since)
            select '99016300100100' || (1 + i / 10), '辰路' || i, st_setsrid(st_makepoint(130.0105 + i * 0.001, 31.005), 4326), '2026-01-01'
            from generate_series(0, 29) i""";
    private static final String LIFE = """
            insert into six_clear (household_id, grid_code, clear, answer, confirmed_on)
            select id, grid_code, 'NEEDS', '无', '2026-05-01' from household where grid_code ^@ '990163' and id % 3 > 0;
            insert into key_household (household_id, grid_code, level, last_met, next_due)
            select id, grid_code, 'RED', '2026-10-20', '2026-11-04' from household where grid_code ^@ '990163' and id % 4 = 0;
            insert into promise (household_id, grid_code, what, made_at, due_at)
            select id, grid_code, '修灯', '2026-11-01', '2026-11-10 12:00+8' from household where grid_code ^@ '990163' and id % 5 = 0;
            insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
            select grid_code, '点' || address, '{SANITATION}', 1 + row_number() over (partition by grid_code order by id), position, '2026-01-01'
            from household where grid_code ^@ '990163' and substr(address, 3)::int % 2 = 0;
            insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
            select grid_code, '事' || address, 'SANITATION', 'NORMAL', position, 'RAISED', '2026-11-02 09:00+8', '2026-11-04 09:00+8'
            from household where grid_code ^@ '990163' and substr(address, 3)::int % 3 = 0;
            insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at, closed_at)
            select grid_code, '旧' || address, 'SANITATION', 'NORMAL', position, 'CLOSED', '2026-11-02 09:00+8', '2026-11-04 09:00+8',
                '2026-11-03 09:00+8' from household where grid_code ^@ '990163' and substr(address, 3)::int % 3 = 0;
            insert into issue_event (issue_id, grid_code, at, from_state, to_state)
            select id, grid_code, reported_at, null, 'REPORTED' from issue where grid_code ^@ '990163';
            insert into resource (grid_code, kind, name, position)
            select grid_code, 'AED', '器' || address, position from household where grid_code ^@ '990163' and substr(address, 3)::int % 7 = 0;
            insert into agreement (grid_code, checkpoint_id, kind, key_area, party, signed_by, signed_on, valid_to)
            select grid_code, id, 'SHOPFRONT', 'SANITATION', '店' || name, '店主', '2026-01-01', '2027-01-01' from checkpoint
            where grid_code ^@ '990163';
            insert into agreement (grid_code, kind, key_area, party, signed_by, signed_on, valid_to)
            values ('990163001001003', 'SHOPFRONT', 'SANITATION', '无点店', '店主', '2026-01-01', '2027-01-01');
            insert into sighting (checkpoint_id, day, half, grid_code, result, at)
            select id, d::date, h, grid_code, 'IN_ORDER', d
            from checkpoint, generate_series(timestamp '2026-10-01', timestamp '2026-11-19', interval '1 day') d, unnest(array['MORNING', 'AFTERNOON']) h
            where grid_code ^@ '990163' and id % 4 > 0""";
    private static final String DRAFT = """
            insert into redrawing (request_id, community, name, based_on, base_hash, ground, next_piece, step, begun_by, begun_at, changed_by,
                changed_at)
            select :request, '990163001001', '秋季调整', b.grids, b.hash, (select st_multi(st_union(geom)) from boundary
                where area_code ^@ '990163' and valid_to is null), 50, 2, :account, '2026-11-20 09:00+8', :account, '2026-11-20 09:00+8'
            from redrawing_base('990163001001') b returning id""";
    private static final String PIECES = """
            insert into redrawing_piece (redrawing_id, community, piece, from_step, to_step, code, name, geom)
            select :id, '990163001001', piece, from_step, to_step, code, name, st_multi(st_makeenvelope(130 + west, 31, 130 + east, 31.01, 4326))
            from (values
                (1, 0, 1, '990163001001001', '第1网格', 0.01, 0.02), (2, 0, 2, '990163001001002', '第2网格', 0.02, 0.03),
                (3, 0, 2, '990163001001003', '第3网格', 0.03, 0.04), (1, 1, null, '990163001001001', '第1网格', 0.01, 0.016),
                (4, 1, null, null, '新网格', 0.016, 0.02), (2, 2, null, '990163001001002', '大网格', 0.02, 0.04)
                ) p (piece, from_step, to_step, code, name, west, east)""";

    private static final String NEIGHBOUR = """
            update redrawing_piece set geom = st_multi(st_makeenvelope(130.016, 31, 130.04, 31.01, 4326))
            where redrawing_id = :id and piece = 2 and from_step = 2""";

    private final OwnerDatabase owner;
    final Account secretary;

    private AdoptionGround(OwnerDatabase owner) {
        this.owner = owner;
        this.secretary = account("adopt-secretary", Role.SECRETARY, COMMUNITY);
        account("adopt-first", Role.GRID_CHIEF, FIRST);
        account("adopt-second", Role.GRID_CHIEF, SECOND);
        account("adopt-third", Role.GRID_CHIEF, THIRD);
    }

    static AdoptionGround lay(OwnerDatabase owner) {
        clear(owner);
        owner.inTransaction(jdbc -> {
            jdbc.sql(AREAS).update();
            jdbc.sql(LIFE).update();
        });
        return new AdoptionGround(owner);
    }

    private Account account(String name, Role role, AreaCode area) {
        return TestAccounts.create(owner, name, role, area);
    }

    /** The draft, begun on what is valid now. */
    RedrawingId draft() {
        long id = owner.jdbc()
                .sql(DRAFT)
                .param("request", UUID.randomUUID())
                .param("account", secretary.id().value())
                .query(Long.class)
                .single();
        owner.jdbc().sql(PIECES).param("id", id).update();
        return new RedrawingId(id);
    }

    /** The same, but the east of the first grid goes to the second, whose chief is another. */
    RedrawingId draftForTheNeighbour() {
        RedrawingId draft = draft();
        owner.jdbc().sql(NEIGHBOUR).param("id", draft.value()).update();
        owner.jdbc()
                .sql("delete from redrawing_piece where redrawing_id = :id and piece = 4")
                .param("id", draft.value())
                .update();
        return draft;
    }

    /** How many rows of a table each grid has: "001 10, 002 10". */
    String spread(String table, String which) {
        return owner
                .jdbc()
                .sql("select right(grid_code, 3) || ' ' || count(*) from " + table + " where grid_code ^@ '990163' and "
                        + which + " group by grid_code order by grid_code")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining(", "));
    }

    String spread(String table) {
        return spread(table, "true");
    }

    List<String> ask(String sql) {
        return owner.jdbc().sql(sql).query(String.class).list();
    }

    void run(String sql) {
        owner.jdbc().sql(sql).update();
    }

    static void clear(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from grid_descent where to_code ^@ '990163'").update();
            for (String table : List.of("redrawing_piece", "redrawing_step", "redrawing")) {
                jdbc.sql("delete from " + table + " where community ^@ '990163'")
                        .update();
            }
            for (String table : List.of(
                    "agreement",
                    "resource",
                    "sighting",
                    "issue_event",
                    "promise",
                    "issue",
                    "household",
                    "grid_stay",
                    "checkpoint",
                    "grid_day",
                    "grid_stock",
                    "grid_day_stale")) {
                jdbc.sql("delete from " + table + " where grid_code ^@ '990163'")
                        .update();
            }
            jdbc.sql("update figure_state set filled = 'empty', marking_through = '-infinity', horizon = null")
                    .update();
            jdbc.sql("delete from notice where community ^@ '990163'").update();
            jdbc.sql(
                            "delete from audit_trail where area_code ^@ '990163' or account_id in (select id from account where username ^@ 'adopt-')")
                    .update();
            jdbc.sql("delete from account where username ^@ 'adopt-'").update();
            jdbc.sql("delete from setting where area_code ^@ '990163'").update();
            jdbc.sql("delete from boundary where area_code ^@ '990163'").update();
            jdbc.sql("delete from area where code ^@ '990163'").update();
        });
    }
}
