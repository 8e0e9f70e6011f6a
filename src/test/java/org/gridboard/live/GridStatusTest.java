package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridStatusTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.29, 29", "0.57, 57", "0.995, 99", "0.9999, 99", "1, 100"})
    void coverage_is_told_in_whole_percent_rounded_down(double coverage, int percent) {
        assertThat(GridStatus.percent(coverage)).isEqualTo(percent);
    }
}
