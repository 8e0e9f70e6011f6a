package org.gridboard.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands where a test sets it: at first on the afternoon of a Friday. */
public final class SetClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    public static final LocalDateTime AFTERNOON = FRIDAY.atTime(15, 50);
    public static final LocalDateTime MORNING = FRIDAY.atTime(9, 30);

    private volatile LocalDateTime now = AFTERNOON;

    public void set(LocalDateTime moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.atZone(ZONE).toInstant();
    }

    /** For a test's {@code @Import}. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Setting {

        @Bean
        SetClock setClock() {
            return new SetClock();
        }
    }
}
