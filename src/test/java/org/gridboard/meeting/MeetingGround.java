package org.gridboard.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.IssueId;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;

/** A community of three grids without anything in them, and how tests put something there. */
public final class MeetingGround {

    public static final AreaCode COMMUNITY = new AreaCode("990810001001");
    public static final AreaCode FIRST = new AreaCode("990810001001001");
    public static final AreaCode SECOND = new AreaCode("990810001001002");
    public static final AreaCode THIRD = new AreaCode("990810001001003");
    public static final AreaCode ELSEWHERE = new AreaCode("990810001002001");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String AREAS = """
            insert into area (code, name) values ('990810001', '己街道'), ('990810001001', '己一社区'), ('990810001002', '己二社区'),
                ('990810001001001', '己一社区第1网格'), ('990810001001002', '己一社区第2网格'), ('990810001001003', '己一社区第3网格'),
                ('990810001002001', '己二社区第1网格') on conflict do nothing""";

    private final OwnerDatabase owner;

    private MeetingGround(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** Lays the ground, and clears it of what an earlier test has left; closed meetings go as well, past their triggers. */
    public static MeetingGround lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql(AREAS).update();
            for (String kept : new String[] {"meeting_attendance", "meeting_item", "decision"}) {
                jdbc.sql("alter table " + kept + " disable trigger closed_meeting_stays")
                        .update();
            }
            jdbc.sql("alter table meeting disable trigger closed_minutes_stay").update();
            for (String table : new String[] {
                "minutes_addendum",
                "decision",
                "meeting_item",
                "meeting_attendance",
                "meeting",
                "free_item",
                "agenda_order"
            }) {
                jdbc.sql("delete from " + table + " where area_code ^@ '990810001'")
                        .update();
            }
            for (String kept : new String[] {"meeting_attendance", "meeting_item", "decision"}) {
                jdbc.sql("alter table " + kept + " enable trigger closed_meeting_stays")
                        .update();
            }
            jdbc.sql("alter table meeting enable trigger closed_minutes_stay").update();
            for (String table : new String[] {"promise", "sighting", "issue", "checkpoint", "household"}) {
                jdbc.sql("delete from " + table + " where grid_code ^@ '990810001'")
                        .update();
            }
            jdbc.sql("delete from outside_body where area_code ^@ '990810001'").update();
        });
        return new MeetingGround(owner);
    }

    public Account secretary(String name) {
        return TestAccounts.create(owner, name, Role.SECRETARY, COMMUNITY);
    }

    public Account chief(String name, AreaCode... grids) {
        return TestAccounts.create(owner, name, Role.GRID_CHIEF, grids);
    }

    /** An issue; columns beside those every issue has, by name. */
    IssueId issue(
            AreaCode grid, String state, LocalDateTime reported, @Nullable LocalDateTime due, Map<String, ?> given) {
        Map<String, Object> more = new HashMap<>(given);
        Object urgency = Objects.requireNonNullElse(more.remove("urgency"), "NORMAL");
        String names =
                String.join("", more.keySet().stream().map(name -> ", " + name).toList());
        String places =
                String.join("", more.keySet().stream().map(name -> ", :" + name).toList());
        var insert = owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, position, state, reported_at, due_at, urgency%s)
                        values (:grid, '楼道堆物', 'FIRE_SAFETY',
                                st_setsrid(st_makepoint(118.1, 24.5), 4326), :state, :reported, cast(:due as timestamptz), :urgency%s)
                        returning id""".formatted(names, places))
                .param("grid", grid.value())
                .param("state", state)
                .param("urgency", urgency)
                .param("reported", at(reported))
                .param("due", due == null ? null : at(due));
        for (var entry : more.entrySet()) {
            insert = insert.param(
                    entry.getKey(), entry.getValue() instanceof LocalDateTime time ? at(time) : entry.getValue());
        }
        return new IssueId(insert.query(Long.class).single());
    }

    IssueId raised(AreaCode grid, LocalDateTime reported, LocalDateTime due) {
        return issue(grid, "RAISED", reported, due, Map.of());
    }

    long keyHousehold(AreaCode grid, String head, LocalDate due, String category) {
        long id = insert(
                "insert into household (grid_code, address) values (:grid, :text) returning id",
                grid,
                "己路" + due + head,
                null);
        insert(
                "insert into resident (household_id, grid_code, head, name) values (:id, :grid, true, :text) returning id",
                grid,
                head,
                id);
        owner.inTransaction(jdbc -> {
            jdbc.sql(
                            "insert into key_household (household_id, grid_code, level, last_met, next_due) values (:id, :grid, 'RED', :met, :due)")
                    .param("id", id)
                    .param("grid", grid.value())
                    .param("met", due.minusDays(15))
                    .param("due", due)
                    .update();
            jdbc.sql("insert into key_category (household_id, grid_code, category) values (:id, :grid, :category)")
                    .param("id", id)
                    .param("grid", grid.value())
                    .param("category", category)
                    .update();
        });
        return id;
    }

    long promise(AreaCode grid, long household, LocalDateTime made, LocalDateTime due) {
        return owner.jdbc()
                .sql("""
                        insert into promise (household_id, grid_code, what, made_at, due_at)
                        values (:household, :grid, '修灯', :made, :due) returning id""")
                .param("household", household)
                .param("grid", grid.value())
                .param("made", at(made))
                .param("due", at(due))
                .query(Long.class)
                .single();
    }

    long checkpoint(AreaCode grid, int order) {
        return owner.jdbc()
                .sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                        values (:grid, '巡查点', '{FIRE_SAFETY}', :order, st_setsrid(st_makepoint(118.1, 24.5), 4326), '2020-01-01')
                        returning id""")
                .param("grid", grid.value())
                .param("order", order)
                .query(Long.class)
                .single();
    }

    void sighting(AreaCode grid, long checkpoint, LocalDate day, Half half) {
        owner.jdbc()
                .sql("""
                        insert into sighting (checkpoint_id, day, half, grid_code, result, at)
                        values (:checkpoint, :day, :half, :grid, 'IN_ORDER', :at)""")
                .param("checkpoint", checkpoint)
                .param("day", day)
                .param("half", half.name())
                .param("grid", grid.value())
                .param("at", at(day.atTime(half.begin()).plusHours(1)))
                .update();
    }

    long body(String name, @Nullable LocalDate retired) {
        return owner.jdbc()
                .sql(
                        "insert into outside_body (area_code, name, retired_on) values (:area, :name, :retired) returning id")
                .param("area", COMMUNITY.value())
                .param("name", name)
                .param("retired", retired)
                .query(Long.class)
                .single();
    }

    void run(String sql) {
        owner.jdbc().sql(sql).update();
    }

    <T> T ask(Class<T> type, String sql) {
        return owner.jdbc().sql(sql).query(type).single();
    }

    static Instant instant(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    private static Object at(LocalDateTime time) {
        return instant(time).atOffset(ZoneOffset.UTC);
    }

    private long insert(String sql, AreaCode grid, String text, @Nullable Long id) {
        return owner.jdbc()
                .sql(sql)
                .param("grid", grid.value())
                .param("text", text)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
