package org.gridboard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.NEXT_DOOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LedgersTest {

    private static final String MARK = "台账测试";

    @Autowired
    Ledgers ledgers;

    @Autowired
    LedgerExport export;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OwnerDatabase owner;

    private LocalDate today;

    @BeforeEach
    void layGround() {
        TestGround.lay(owner);
        today = calendar.today();
        clear();
        signIn("chief", Role.GRID_CHIEF, GRID);
    }

    @AfterEach
    void clear() {
        owner.inTransaction(jdbc -> List.of(
                        "delete from sighting where checkpoint_id in (select id from checkpoint where name like '台账测试%')",
                        "delete from agreement where party like '台账测试%'",
                        "delete from issue where title like '台账测试%'",
                        "delete from checkpoint where name like '台账测试%'")
                .forEach(statement -> jdbc.sql(statement).update()));
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @EnumSource(KeyArea.class)
    void totals_are_what_a_second_count_makes_of_the_same_rows(KeyArea keyArea) {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var dice = new Random(seed);
        LedgerFilter filter =
                new LedgerFilter(GRID, keyArea, today.minusDays(20), today.minusDays(5), null, null, MARK);
        LedgerTotals before = ledgers.totals(filter);
        var expected = new EnumMap<EntryKind, Integer>(EntryKind.class);
        for (int i = 0; i < 40; i++) {
            KeyArea of = KeyArea.values()[dice.nextInt(6)];
            LocalDate first = today.minusDays(dice.nextInt(40));
            LocalDate last = dice.nextBoolean() ? null : first.plusDays(1 + dice.nextInt(20));
            boolean overlaps = !first.isAfter(filter.to()) && (last == null || !last.isBefore(filter.from()));
            boolean counts = of == keyArea && overlaps;
            EntryKind kind = EntryKind.values()[dice.nextInt(4)];
            switch (kind) {
                case ISSUE -> issue(of, first, last);
                case AGREEMENT -> agreement(GRID, of, MARK + i, first, last == null ? today.plusYears(1) : last);
                // the day it is retired on is the first without it
                case CHECKPOINT -> checkpoint(of, first, last == null ? null : last.plusDays(1));
                case FINDING -> {
                    finding(of, first);
                    counts = of == keyArea && !first.isAfter(filter.to()) && !first.isBefore(filter.from());
                    // its checkpoint came long ago
                    expected.merge(EntryKind.CHECKPOINT, of == keyArea ? 1 : 0, Integer::sum);
                }
            }
            expected.merge(kind, counts ? 1 : 0, Integer::sum);
        }

        LedgerTotals after = ledgers.totals(filter);
        for (EntryKind kind : EntryKind.values()) {
            assertThat(after.of(kind) - before.of(kind))
                    .as("%s, seed %d", kind, seed)
                    .isEqualTo(expected.getOrDefault(kind, 0));
        }
        assertThat(ledgers.find(filter, 0, 1000)).hasSize(ledgers.count(filter));
        assertThat(ledgers.count(filter))
                .isEqualTo(
                        expected.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void states_stand_as_they_do_today() {
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "长期", today.minusDays(10), today.plusDays(31));
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "将到期", today.minusDays(10), today.plusDays(30));
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "今天到期", today.minusDays(10), today);
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "已过期", today.minusDays(10), today.minusDays(1));

        assertThat(ledgers.find(month(GRID, KeyArea.FIRE_SAFETY, MARK), 0, 10))
                .extracting(entry -> entry.title().substring(MARK.length()) + " " + entry.state())
                .containsExactlyInAnyOrder("长期 VALID", "将到期 EXPIRING", "今天到期 EXPIRING", "已过期 EXPIRED");
    }

    @Test
    void a_finding_belongs_to_the_key_area_of_the_issue_it_opened() {
        long issue = issue(KeyArea.DISPUTES, today, null);
        finding(KeyArea.SANITATION, today);
        owner.jdbc().sql("""
                        update sighting set issue_id = :issue where checkpoint_id =
                            (select max(id) from checkpoint where name like '台账测试%')""").param("issue", issue).update();

        assertThat(kinds(KeyArea.DISPUTES)).containsExactlyInAnyOrder(EntryKind.FINDING, EntryKind.ISSUE);
        assertThat(kinds(KeyArea.SANITATION)).containsExactly(EntryKind.CHECKPOINT);
    }

    @Test
    void filters_narrow_and_signs_of_patterns_mean_themselves() {
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "100%好", today, today.plusYears(1));
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "1000好", today, today.plusYears(1));

        assertThat(ledgers.find(month(GRID, KeyArea.FIRE_SAFETY, MARK + "100%"), 0, 10))
                .extracting(LedgerEntry::title)
                .containsExactly(MARK + "100%好");
        LedgerFilter expired = new LedgerFilter(
                GRID, KeyArea.FIRE_SAFETY, today, today, EntryKind.AGREEMENT, EntryState.EXPIRED, MARK);
        assertThat(ledgers.count(expired)).isZero();
    }

    @Test
    void who_signed_is_masked() {
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "面馆", today, today.plusYears(1));

        assertThat(ledgers.find(month(GRID, KeyArea.FIRE_SAFETY, MARK), 0, 10))
                .extracting(LedgerEntry::person)
                .containsExactly("赵*");
    }

    @Test
    void a_chief_sees_nothing_of_the_neighbour_and_the_secretary_both() {
        agreement(GRID, KeyArea.FIRE_SAFETY, MARK + "本格", today, today.plusYears(1));
        agreement(NEXT_DOOR, KeyArea.FIRE_SAFETY, MARK + "邻格", today, today.plusYears(1));
        agreement(ELSEWHERE, KeyArea.FIRE_SAFETY, MARK + "外社区", today, today.plusYears(1));

        assertThat(titles(COMMUNITY)).containsExactly(MARK + "本格");
        assertThatThrownBy(() -> ledgers.count(month(NEXT_DOOR, KeyArea.FIRE_SAFETY, "")))
                .isInstanceOf(OutOfScopeException.class);
        signIn("secretary", Role.SECRETARY, COMMUNITY);
        assertThat(titles(COMMUNITY)).containsExactlyInAnyOrder(MARK + "本格", MARK + "邻格");
        assertThat(titles(TestGround.STREET)).containsExactlyInAnyOrder(MARK + "本格", MARK + "邻格");
    }

    @Test
    void a_period_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new LedgerFilter(GRID, KeyArea.DISPUTES, today, today.minusDays(1), null, null, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessage("ledger.refused.period");
        assertThatThrownBy(() -> new LedgerFilter(
                        GRID, KeyArea.DISPUTES, today.minusYears(1).minusDays(1), today, null, null, ""))
                .hasMessage("ledger.refused.long");
    }

    @Test
    void the_workbook_has_exactly_the_lines_shown_with_days_as_days_and_formulas_as_text() throws IOException {
        agreement(GRID, KeyArea.FIRE_SAFETY, "=1+1", today, today.plusYears(1));
        owner.jdbc()
                .sql("update agreement set place = '台账测试' where party = '=1+1'")
                .update();
        LedgerFilter filter = month(GRID, KeyArea.FIRE_SAFETY, MARK);
        int before = exports();

        List<Row> rows = rows(export.workbook(filter, Locale.CHINESE));
        owner.jdbc().sql("delete from agreement where party = '=1+1'").update();

        assertThat(rows).hasSize(6 + 1);
        Row line = rows.getLast();
        assertThat(line.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(line.getCell(2).getText()).isEqualTo("=1+1");
        assertThat(line.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(line.getCell(1).asDate().toLocalDate()).isEqualTo(today);
        assertThat(line.getCell(4).getText()).isEqualTo("赵*");
        assertThat(line.getCell(6).getText()).isEqualTo("有效");
        assertThat(rows.getFirst().getCell(0).getText()).isEqualTo("丙一第1网格 · 消防安全台账");
        assertThat(texts(rows.get(2))).contains("筛选", MARK);
        assertThat(texts(rows.get(3))).contains("测试员");
        assertThat((BigDecimal) rows.get(4).getCell(1).getValue()).isEqualByComparingTo("1");
        assertThat(exports()).isEqualTo(before + 1);
    }

    private List<Row> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return new ArrayList<>(read.getFirstSheet().read());
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().filter(cell -> cell != null).map(Cell::getText).toList();
    }

    private List<String> titles(AreaCode area) {
        return ledgers.find(month(area, KeyArea.FIRE_SAFETY, MARK), 0, 100).stream()
                .map(LedgerEntry::title)
                .toList();
    }

    private List<EntryKind> kinds(KeyArea keyArea) {
        return ledgers.find(month(GRID, keyArea, MARK), 0, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    private LedgerFilter month(AreaCode area, KeyArea keyArea, String text) {
        return new LedgerFilter(area, keyArea, today.minusDays(30), today, null, null, text);
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "ledger-" + name, role, area));
    }

    private int exports() {
        return owner.jdbc()
                .sql("select count(*) from audit_trail where action = 'EXPORT_LEDGER'")
                .query(Integer.class)
                .single();
    }

    private void agreement(AreaCode grid, KeyArea keyArea, String party, LocalDate signed, LocalDate until) {
        insert(
                """
                insert into agreement (grid_code, kind, key_area, party, signed_by, signed_on, valid_to)
                values (:grid, 'FIRE_SAFETY_LETTER', :keyArea, :party, '赵某某', :first, :last)""",
                Map.of(
                        "grid",
                        grid.value(),
                        "keyArea",
                        keyArea.name(),
                        "party",
                        party,
                        "first",
                        signed,
                        "last",
                        until));
    }

    private long issue(KeyArea keyArea, LocalDate reported, LocalDate closed) {
        return owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, closed_at)
                        values (:grid, '台账测试事件', :keyArea, 'NORMAL', st_setsrid(st_makepoint(101.005, 31.005), 4326),
                                :state, :first::date + time '12:00', :last::date + time '12:00') returning id""")
                .param("grid", GRID.value())
                .param("keyArea", keyArea.name())
                .param("state", closed == null ? "RAISED" : "CLOSED")
                .param("first", reported)
                .param("last", closed)
                .query(Long.class)
                .single();
    }

    private long checkpoint(KeyArea keyArea, LocalDate since, LocalDate retired) {
        return owner.jdbc()
                .sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since, retired_on)
                        values (:grid, '台账测试点', array[:keyArea], 1, st_setsrid(st_makepoint(101.005, 31.005), 4326),
                                :since, :retired) returning id""")
                .param("grid", GRID.value())
                .param("keyArea", keyArea.name())
                .param("since", since)
                .param("retired", retired)
                .query(Long.class)
                .single();
    }

    private void finding(KeyArea keyArea, LocalDate day) {
        long checkpoint = checkpoint(keyArea, today.minusDays(100), null);
        insert("""
                insert into sighting (checkpoint_id, day, half, grid_code, result, at)
                values (:id, :day, 'MORNING', :grid, 'PROBLEM', now())""", Map.of("id", checkpoint, "day", day, "grid", GRID.value()));
    }

    private void insert(String sql, Map<String, Object> params) {
        owner.jdbc().sql(sql).params(params).update();
    }
}
