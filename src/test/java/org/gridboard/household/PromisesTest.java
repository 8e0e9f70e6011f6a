package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.platform.ChangedMeanwhileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PromisesTest extends HouseholdTestBase {

    @Autowired
    Visits visits;

    @Autowired
    Promises promises;

    @Autowired
    KeyHouseholds keys;

    @Autowired
    Clock clock;

    @Autowired
    WorkingCalendar calendar;

    private HouseholdDetail household;
    private long promise;

    @BeforeEach
    void promiseSomething() {
        household = added(IN_GRID);
        resident(household);
        promise = promise("修灯");
    }

    @Test
    void a_promise_is_kept_with_words_that_stand_in_the_log() {
        UUID request = UUID.randomUUID();
        promises.keep(request, promise, Visit.Kind.CALL, "灯已修好");
        promises.keep(request, promise, Visit.Kind.CALL, "灯已修好");

        assertThat(promises.find(promise)).hasValueSatisfying(kept -> {
            assertThat(kept.keptAt()).isNotNull();
            assertThat(kept.head()).isEqualTo("王*");
            assertThat(kept.madeBy()).isEqualTo("测试员");
        });
        assertThat(promises.open(household, 10)).isEmpty();
        assertThat(visits.latest(household.id(), 10)).hasSize(2);
        assertThat(visits.latest(household.id(), 1).getFirst().done()).isEqualTo("灯已修好");
    }

    @Test
    void a_promise_that_came_with_an_issue_is_told_of_in_its_history_too() {
        long issue = owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at)
                        values (:grid, '灯不亮', 'DISPUTES', 'NORMAL', st_setsrid(st_makepoint(101.005, 31.005), 4326),
                                'RAISED', now()) returning id""")
                .param("grid", GRID.value())
                .query(Long.class)
                .single();
        owner.jdbc()
                .sql("update promise set issue_id = :issue where id = :id")
                .param("issue", issue)
                .param("id", promise)
                .update();

        promises.keep(UUID.randomUUID(), promise, Visit.Kind.CALL, "灯已修好");

        assertThat(owner.jdbc()
                        .sql("select words || from_state || to_state from issue_event where issue_id = :issue")
                        .param("issue", issue)
                        .query(String.class)
                        .single())
                .isEqualTo("灯已修好RAISEDRAISED");
    }

    @Test
    void of_two_who_keep_a_promise_the_second_is_told_and_nothing_is_written_twice() {
        promises.keep(UUID.randomUUID(), promise, Visit.Kind.CALL, "灯已修好");

        assertThatThrownBy(() -> promises.keep(UUID.randomUUID(), promise, Visit.Kind.VISIT, "换了灯泡"))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(visits.latest(household.id(), 10)).hasSize(2);
    }

    @Test
    void a_promise_is_not_kept_without_words() {
        assertThatThrownBy(() -> promises.keep(UUID.randomUUID(), promise, Visit.Kind.CALL, " "))
                .hasMessage("household.refused.kept");
        assertThat(promises.open(household, 10)).extracting(OpenPromise::id).containsExactly(promise);
    }

    @ParameterizedTest
    @CsvSource({"VISIT, true", "CALL, false"})
    void keeping_it_in_person_meets_the_key_person(Visit.Kind kind, boolean meets) {
        keys.set(household.id(), null, KeyLevel.RED, Set.of(Category.DISABLED));

        promises.keep(UUID.randomUUID(), promise, kind, "灯已修好");

        assertThat(again(household).key().lastMet()).isEqualTo(meets ? calendar.today() : null);
    }

    @Test
    void an_open_promise_moves_with_its_household_and_a_kept_one_stays() {
        long kept = promise("送药");
        promises.keep(UUID.randomUUID(), kept, Visit.Kind.CALL, "已送到");
        signIn(Role.GRID_MEMBER, GRID, NEXT_DOOR);
        households.change(
                household.id(), household.version(), facts(household.facts().address(), IN_NEXT_DOOR));

        assertThat(gridOf(promise)).isEqualTo(NEXT_DOOR.value());
        assertThat(gridOf(kept)).isEqualTo(GRID.value());
        signIn(Role.GRID_CHIEF, NEXT_DOOR);
        promises.keep(UUID.randomUUID(), promise, Visit.Kind.CALL, "灯已修好");
        assertThat(promises.find(promise).orElseThrow().keptAt()).isNotNull();
    }

    @Test
    void a_promise_of_another_community_does_not_exist_whatever_the_database_does() {
        signIn(Role.SECRETARY, ELSEWHERE.parent().orElseThrow());
        rowLevelSecurity("disable");
        try {
            assertThat(promises.find(promise)).isEmpty();
            assertThatThrownBy(() -> promises.keep(UUID.randomUUID(), promise, Visit.Kind.CALL, "好"))
                    .isInstanceOf(OutOfScopeException.class);
        } finally {
            rowLevelSecurity("enable");
        }
        assertThat(promises.find(promise)).isEmpty();
    }

    private long promise(String what) {
        var promised = new Promised(what, LocalDateTime.now(clock).plusDays(2));
        visits.record(
                UUID.randomUUID(),
                household.id(),
                new VisitEntry(Visit.Kind.CALL, Visit.Outcome.MET, null, "", "", "", promised),
                List.of());
        long made = promises.open(household, 10).stream()
                .filter(open -> open.what().equals(what))
                .findFirst()
                .orElseThrow()
                .id();
        owner.jdbc()
                .sql("update visit set at = at - interval '1 hour' where household_id = :id")
                .param("id", household.id().value())
                .update();
        return made;
    }

    private String gridOf(long id) {
        return owner.jdbc()
                .sql("select grid_code from promise where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
