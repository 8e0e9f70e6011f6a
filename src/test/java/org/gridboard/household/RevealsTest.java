package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.IN_GRID;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RevealsTest extends HouseholdTestBase {

    private static final String LINES =
            "select count(*) from audit_trail where action = 'REVEAL' and subject = 'resident' and subject_id = :id";

    @Autowired
    Reveals reveals;

    @Autowired
    SixClears clears;

    @Test
    void a_resident_is_masked_until_shown_for_a_reason_which_is_audited_once() {
        HouseholdDetail household = added(IN_GRID);
        long resident = resident(household);

        assertThat(again(household).residents()).singleElement().satisfies(masked -> {
            assertThat(masked.name()).isEqualTo("王*");
            assertThat(masked.telephone()).isEqualTo("138****5678");
            assertThat(masked.identityNumber()).isEqualTo("**************1234");
        });
        assertThatThrownBy(() -> reveals.reveal(resident, "  ")).hasMessage("household.refused.reason");
        assertThat(count(LINES, Long.toString(resident))).isZero();

        RevealedResident shown = reveals.reveal(resident, "联系家属");
        assertThat(shown.name()).isEqualTo("王小明");
        assertThat(shown.telephone()).isEqualTo("13812345678");
        assertThat(shown.identityNumber()).isEqualTo("350203199001011234");
        assertThat(count(LINES + " and reason = '联系家属'", Long.toString(resident)))
                .isOne();
        assertThat(again(household).residents().getFirst().name()).isEqualTo("王*");
    }

    @Test
    void a_clear_is_confirmed_today_by_whom_and_replaces_the_older_answer() {
        HouseholdDetail household = added(IN_GRID);
        clears.confirm(household.id(), answer(Clear.DIFFICULTIES, "行动不便"));
        owner.jdbc()
                .sql("update six_clear set confirmed_on = :day where household_id = :id")
                .param("day", LocalDate.of(2020, 1, 1))
                .param("id", household.id().value())
                .update();
        assertThat(again(household).clears()).singleElement().matches(clear -> !clear.fresh());

        clears.confirm(
                household.id(),
                new GivenAnswer(
                        Clear.DIFFICULTIES, "已装扶手", again(household).clears().getFirst()));

        assertThat(again(household).clears()).singleElement().satisfies(clear -> {
            assertThat(clear.answer()).isEqualTo("已装扶手");
            assertThat(clear.fresh()).isTrue();
            assertThat(clear.confirmedBy()).isEqualTo("测试员");
        });
        assertThatThrownBy(() -> clears.confirm(household.id(), answer(Clear.NEEDS, " ")))
                .hasMessage("household.refused.answer");
    }
}
