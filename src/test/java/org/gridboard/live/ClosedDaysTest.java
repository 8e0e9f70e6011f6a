package org.gridboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    private final StatusReader reader = mock(StatusReader.class);
    private final ClosedDays days =
            new ClosedDays(reader, Clock.fixed(Instant.parse("2026-11-20T07:50:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void a_day_is_read_once_for_all_who_ask_and_as_of_its_end() {
        when(reader.all(any())).thenReturn(List.of());

        Snapshot first = days.on(THURSDAY);

        assertThat(days.on(THURSDAY)).isSameAs(first);
        assertThat(first.moment().asOf()).isEqualTo(Instant.parse("2026-11-19T16:00:00Z"));
        verify(reader, times(1)).all(any());
    }

    @Test
    void a_few_days_are_kept_and_older_ones_are_read_again() {
        when(reader.all(any())).thenReturn(List.of());

        IntStream.range(0, 9).forEach(back -> days.on(THURSDAY.minusDays(back)));
        days.on(THURSDAY.minusDays(8));
        days.on(THURSDAY);

        verify(reader, times(10)).all(any());
    }
}
