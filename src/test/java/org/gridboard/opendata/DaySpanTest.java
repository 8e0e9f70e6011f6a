package org.gridboard.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySpanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        ",                                          2026-11-20, 2026-11-20",
        "2026-01-02,                                2026-01-02, 2026-01-02",
        "2026-01-01T20:00:00Z,                      2026-01-02, 2026-01-02",
        "2026-01-01/2026-02-01,                     2026-01-01, 2026-02-01",
        "../2026-02-01,                             1900-01-01, 2026-02-01",
        "/2026-02-01,                               1900-01-01, 2026-02-01",
        "2026-02-01/..,                             2026-02-01, 2999-12-31",
    })
    void a_time_is_read_as_the_days_it_touches(@Nullable String text, LocalDate first, LocalDate last) {
        assertThat(DaySpan.parse(text, TODAY, ZONE)).isEqualTo(new DaySpan(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "yesterday", "2026-13-01", "2026-02-02/2026-02-01", "2026-01-01/2026-01-02/2026-01-03"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> DaySpan.parse(text, TODAY, ZONE)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "a,b,c,d", "10,20,5,30", "10,30,20,20", "NaN,0,1,1", "0,0,181,1", "0,0,1,91"})
    void what_is_no_box_on_earth_is_refused(String text) {
        assertThatThrownBy(() -> BoundaryQuery.box(text)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"'100,20,110,40'", "'100,20,-5,110,40,99'"})
    void heights_are_left_out_of_a_box(String text) {
        var box = BoundaryQuery.box(text);
        assertThat(box).isNotNull();
        assertThat(box.getMinX()).isEqualTo(100);
        assertThat(box.getMaxY()).isEqualTo(40);
    }
}
