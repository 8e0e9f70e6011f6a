package org.gridboard.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;

/** Two neighbouring grids of one community without anything in them, and how tests put something there. */
public final class DutyGround {

    public static final AreaCode COMMUNITY = new AreaCode("990808001001");
    public static final AreaCode GRID = new AreaCode("990808001001001");
    public static final AreaCode NEXT_DOOR = new AreaCode("990808001001002");
    public static final AreaCode ELSEWHERE = new AreaCode("990808001002001");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String AREAS = """
            insert into area (code, name) values ('990808001', '戊街道'), ('990808001001', '戊一社区'), ('990808001002', '戊二社区'),
                ('990808001001001', '戊一社区第1网格'), ('990808001001002', '戊一社区第2网格'), ('990808001002001', '戊二社区第1网格')
            on conflict do nothing""";

    private final OwnerDatabase owner;

    private DutyGround(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** Lays the ground, and clears it of what an earlier test has left. */
    public static DutyGround lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql(AREAS).update();
            jdbc.sql("delete from setting where area_code like '990808001%'").update();
            for (String table : new String[] {"promise", "sighting", "issue", "checkpoint", "household"}) {
                jdbc.sql("delete from " + table + " where grid_code like '990808001%'")
                        .update();
            }
        });
        return new DutyGround(owner);
    }

    /** A household with a head; its six clears were all confirmed on a day. */
    public long household(AreaCode grid, String address, LocalDate confirmed) {
        long id = insert("""
                insert into household (grid_code, address, position)
                values (:a, :b, st_setsrid(st_makepoint(118.1, 24.5), 4326)) returning id""", grid, address);
        insert("""
                insert into resident (household_id, grid_code, head, name) values (:a, :b, true, '王小明') returning id""", id, grid);
        owner.jdbc()
                .sql("""
                        insert into six_clear (household_id, grid_code, clear, answer, confirmed_on)
                        select :id, :grid, c, '有', :day from unnest(array['ADDRESS', 'HEAD_COUNT', 'LIVING_CONDITIONS',
                            'SPECIAL_PERSONS', 'DIFFICULTIES', 'NEEDS']) c""")
                .param("id", id)
                .param("grid", grid.value())
                .param("day", confirmed)
                .update();
        return id;
    }

    /** Sets for how many months an answer of the six clears counts in the grid. */
    public void clearMonths(AreaCode grid, int months) {
        owner.jdbc()
                .sql("insert into setting (area_code, key, value) values (:grid, 'clear-months', :months)")
                .param("grid", grid.value())
                .param("months", Integer.toString(months))
                .update();
    }

    public void key(AreaCode grid, long household, LocalDate due, String category) {
        owner.inTransaction(jdbc -> {
            jdbc.sql(
                            "insert into key_household (household_id, grid_code, level, next_due) values (:id, :grid, 'RED', :due)")
                    .param("id", household)
                    .param("grid", grid.value())
                    .param("due", due)
                    .update();
            jdbc.sql("insert into key_category (household_id, grid_code, category) values (:id, :grid, :category)")
                    .param("id", household)
                    .param("grid", grid.value())
                    .param("category", category)
                    .update();
        });
    }

    public void visit(AreaCode grid, long household, LocalDateTime at, String outcome) {
        insert(
                "insert into visit (household_id, grid_code, at, kind, outcome) values (:a, :b, :c, 'VISIT', :d) returning id",
                household,
                grid,
                at,
                outcome);
    }

    long promise(AreaCode grid, long household, LocalDateTime due) {
        return insert("""
                insert into promise (household_id, grid_code, what, made_at, due_at)
                values (:a, :b, '修灯', cast(:c as timestamptz) - interval '3 days', :c) returning id""", household, grid, due);
    }

    void promiseOfIssue(AreaCode grid, long issue, LocalDateTime due) {
        insert("""
                insert into promise (issue_id, grid_code, what, made_at, due_at)
                values (:a, :b, '回电', cast(:c as timestamptz) - interval '3 days', :c) returning id""", issue, grid, due);
    }

    long issue(AreaCode grid, String state, @Nullable LocalDateTime due) {
        return insert("""
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                values (:a, '楼道小广告', 'ADVERTISING', 'NORMAL', st_setsrid(st_makepoint(118.1, 24.5), 4326), :b,
                        '2026-11-16T09:00+08', cast(:c as timestamptz)) returning id""", grid, state, due);
    }

    /** Gives an issue to a grid, with a limit of its own or none. */
    void give(long issue, AreaCode grid, @Nullable LocalDateTime limit) {
        insert("""
                update issue set assignee = '网格', assignee_grid = :b, assignment_due = cast(:c as timestamptz)
                where id = :a returning id""", issue, grid, limit);
    }

    public long checkpoint(AreaCode grid, int order) {
        return insert("""
                insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                values (:a, '巡查点' || :b, '{FIRE_SAFETY}', :b, st_setsrid(st_makepoint(118.1, 24.5), 4326), '2020-01-01')
                returning id""", grid, order);
    }

    void sighting(long checkpoint, LocalDateTime at, Half half, String result) {
        insert("""
                insert into sighting (checkpoint_id, day, half, grid_code, result, at)
                select id, cast(:b as date), :c, grid_code, :d, cast(:e as timestamptz) from checkpoint where id = :a
                returning checkpoint_id""", checkpoint, at.toLocalDate(), half.name(), result, at);
    }

    /** Runs the statement with the parameters a, b, …; codes and local times as the database wants them. */
    private long insert(String sql, @Nullable Object... params) {
        var statement = owner.jdbc().sql(sql);
        for (int i = 0; i < params.length; i++) {
            Object param = params[i];
            statement = statement.param(
                    String.valueOf((char) ('a' + i)),
                    param instanceof AreaCode code
                            ? code.value()
                            : param instanceof LocalDateTime time
                                    ? time.atZone(ZONE).toOffsetDateTime()
                                    : param);
        }
        return statement.query(Long.class).single();
    }
}
