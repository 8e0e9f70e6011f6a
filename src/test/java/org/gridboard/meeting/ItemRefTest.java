package org.gridboard.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issue.1042",
                "round.350203011048003.2026-11-20.MORNING",
                "visit.7",
                "promise.8",
                "free.123456789012345678"
            })
    void what_is_written_is_read_back(String text) {
        assertThat(ItemRef.parse(text)).map(ItemRef::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "issue",
                "issue.",
                "issue.x",
                "issue.1 or 1=1",
                "ISSUE.1",
                "task.1",
                "visit.1234567890123456789",
                "round.350203011048003.2026-11-20.NIGHT",
                "round.12.2026-11-20.MORNING"
            })
    void what_is_no_reference_is_none(String text) {
        assertThat(ItemRef.parse(text)).isEmpty();
    }
}
