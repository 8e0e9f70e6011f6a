package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.platform.ChangedMeanwhileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class VisitsTest extends HouseholdTestBase {

    private static final String ENTRIES = "select count(*) from visit where household_id = :id";
    private static final String PROMISES = "select count(*) from promise where household_id = :id";

    @Autowired
    Visits visits;

    @Autowired
    SixClears clears;

    @Autowired
    Clock clock;

    private HouseholdDetail household;

    @BeforeEach
    void addOne() {
        household = added(IN_GRID);
    }

    @Test
    void an_entry_sent_twice_is_stored_once_with_its_promise_and_its_answers() {
        UUID request = UUID.randomUUID();
        VisitEntry entry = promising(Visit.Outcome.MET);
        List<GivenAnswer> answers = List.of(answer(Clear.NEEDS, "无"), answer(Clear.ADDRESS, "门牌一致"));

        visits.record(request, household.id(), entry, answers);
        visits.record(request, household.id(), entry, answers);

        assertThat(visits.latest(household.id(), 20)).singleElement().satisfies(visit -> {
            assertThat(visit.said()).isEqualTo("灯坏了");
            assertThat(visit.with()).isEqualTo("女儿");
            assertThat(visit.promised()).isEqualTo("修灯");
            assertThat(visit.by()).isEqualTo("测试员");
        });
        assertThat(rows(PROMISES)).isOne();
        assertThat(again(household).clears()).hasSize(2).allMatch(ClearAnswer::fresh);
    }

    @Test
    void an_answer_that_somebody_else_has_confirmed_meanwhile_keeps_the_whole_visit_from_being_stored() {
        visits.record(UUID.randomUUID(), household.id(), met(), List.of(answer(Clear.NEEDS, "无")));
        var late = List.of(answer(Clear.ADDRESS, "门牌一致"), answer(Clear.NEEDS, "需要轮椅"));

        assertThatThrownBy(() -> visits.record(UUID.randomUUID(), household.id(), met(), late))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(((ClearAnswer) changed.current()).answer())
                                .isEqualTo("无"));
        assertThat(rows(ENTRIES)).isOne();
        assertThat(again(household).clears()).extracting(ClearAnswer::clear).containsExactly(Clear.NEEDS);

        GivenAnswer knowing =
                answer(Clear.NEEDS, "需要轮椅").knowing(again(household).clears().getFirst());
        visits.record(UUID.randomUUID(), household.id(), met(), List.of(knowing));
        assertThat(again(household).clears().getFirst().answer()).isEqualTo("需要轮椅");
    }

    @Test
    void a_stale_answer_is_confirmed_as_it_was() {
        clears.confirm(household.id(), answer(Clear.NEEDS, "无"));
        owner.jdbc()
                .sql("update six_clear set confirmed_on = '2020-01-01' where household_id = :id")
                .param("id", household.id().value())
                .update();
        ClearAnswer stale = again(household).clears().getFirst();
        assertThat(stale.fresh()).isFalse();

        visits.record(
                UUID.randomUUID(), household.id(), met(), List.of(new GivenAnswer(Clear.NEEDS, stale.answer(), stale)));

        assertThat(again(household).clears()).singleElement().satisfies(clear -> {
            assertThat(clear.answer()).isEqualTo("无");
            assertThat(clear.confirmedOn()).isEqualTo(LocalDate.now(clock));
        });
    }

    @Test
    void how_long_an_answer_counts_is_the_nearest_areas_setting() {
        clears.confirm(household.id(), answer(Clear.NEEDS, "无"));
        owner.jdbc()
                .sql("update six_clear set confirmed_on = :day where household_id = :id")
                .param("day", LocalDate.now(clock).minusMonths(4))
                .param("id", household.id().value())
                .update();
        assertThat(again(household).clears().getFirst().fresh()).isTrue();
        owner.jdbc().sql("""
                insert into setting (area_code, key, value)
                values (left('990102001001001', 9), 'clear-months', '24'), ('990102001001', 'clear-months', '3')""").update();
        try {
            assertThat(again(household).clearMonths()).isEqualTo(3);
            assertThat(again(household).clears().getFirst().fresh()).isFalse();
        } finally {
            owner.jdbc().sql("delete from setting where key = 'clear-months'").update();
        }
    }

    @Test
    void a_household_that_moved_within_the_scope_is_visited_where_it_lives_now() {
        signIn(Role.GRID_MEMBER, GRID, NEXT_DOOR);
        move();

        assertThat(visits.record(UUID.randomUUID(), household.id(), met(), List.of())
                        .code())
                .isEqualTo(NEXT_DOOR);
        assertThat(owner.jdbc()
                        .sql("select grid_code from visit where household_id = :id")
                        .param("id", household.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(NEXT_DOOR.value());
    }

    @Test
    void a_household_that_moved_out_of_the_scope_is_not_there_and_its_log_stays() {
        visits.record(UUID.randomUUID(), household.id(), promising(Visit.Outcome.MET), List.of());
        signIn(Role.GRID_MEMBER, GRID, NEXT_DOOR);
        move();
        signIn(Role.GRID_CHIEF, GRID);

        assertThatThrownBy(() -> visits.record(UUID.randomUUID(), household.id(), met(), List.of()))
                .isInstanceOf(OutOfScopeException.class);
        assertThat(rows(ENTRIES + " and grid_code = '" + GRID + "'")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00, MORNING",
        "2026-11-20T11:59:59, MORNING",
        "2026-11-20T12:00, NOON",
        "2026-11-20T14:30, AFTERNOON",
        "2026-11-20T18:00, EVENING",
        "2026-11-21T10:00, WEEKEND",
        "2026-11-22T23:59, WEEKEND",
        "2026-11-23T17:59, AFTERNOON",
    })
    void the_day_and_the_week_have_parts(LocalDateTime at, HourBand band) {
        assertThat(owner.jdbc()
                        .sql("select hour_band(:at)")
                        .param("at", at)
                        .query(String.class)
                        .single())
                .isEqualTo(band.name());
    }

    @Test
    void the_advice_rests_on_the_visits_to_the_household() {
        String evening = "timestamptz '2026-10-%02d 19:00 Asia/Shanghai'";
        for (int day : new int[] {12, 13, 14}) {
            log(evening.formatted(day), "VISIT", "MET");
        }
        log(evening.formatted(15), "VISIT", "REFUSED");
        log(evening.formatted(16), "CALL", "NOBODY_HOME");

        assertThat(visits.advice(household).basis()).isEqualTo(new Tally(HourBand.EVENING, 3, 4));
    }

    private void log(String at, String kind, String outcome) {
        owner.jdbc()
                .sql("insert into visit (household_id, grid_code, at, kind, outcome) values (:id, :grid, " + at
                        + ", :kind, :outcome)")
                .param("id", household.id().value())
                .param("grid", GRID.value())
                .param("kind", kind)
                .param("outcome", outcome)
                .update();
    }

    private void move() {
        households.change(
                household.id(), household.version(), facts(household.facts().address(), IN_NEXT_DOOR));
    }

    private int rows(String sql) {
        return count(sql, household.id().value());
    }

    private VisitEntry promising(Visit.Outcome outcome) {
        var promised = new Promised("修灯", LocalDateTime.now(clock).plusDays(2));
        return new VisitEntry(Visit.Kind.VISIT, outcome, null, "女儿", "灯坏了", "", promised);
    }

    private static VisitEntry met() {
        return VisitEntry.now(Visit.Kind.VISIT, Visit.Outcome.MET);
    }
}
