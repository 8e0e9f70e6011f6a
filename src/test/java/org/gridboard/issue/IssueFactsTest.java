package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gridboard.code.KeyArea;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;

class IssueFactsTest {

    @Test
    void text_that_is_too_long_is_refused_with_both_lengths() {
        assertThatThrownBy(() -> new IssueFacts("标题", "字".repeat(12_000), KeyArea.SANITATION, ""))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("issue.refused.words");
                    assertThat(refused.params()).containsExactly(2000, 12_000);
                });
    }

    @Test
    void a_title_of_blanks_is_none() {
        assertThatThrownBy(() -> new IssueFacts(" \t ", "", KeyArea.SANITATION, ""))
                .hasMessage("issue.refused.title");
    }

    @Test
    void markup_and_formulas_stay_as_typed_and_what_no_screen_shows_goes() {
        var facts = new IssueFacts("<b>=1+1</b>\0", "一\n二", KeyArea.SANITATION, "");

        assertThat(facts.title()).isEqualTo("<b>=1+1</b>");
        assertThat(facts.words()).isEqualTo("一\n二");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once_as_the_database_counts_it() {
        assertThat(new IssueFacts("𠮷".repeat(80), "", KeyArea.SANITATION, "").title())
                .hasSize(160);
    }
}
