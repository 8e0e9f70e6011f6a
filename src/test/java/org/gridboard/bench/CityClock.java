package org.gridboard.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The city's time: its last generated afternoon when the program starts, running on from there. */
@TestConfiguration(proxyBeanMethods = false)
public class CityClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A Friday; the generated history ends on it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final LocalDateTime START = TODAY.atTime(15, 50);

    @Bean
    Clock cityClock() {
        Clock real = Clock.system(ZONE);
        return Clock.offset(real, Duration.between(Instant.now(), START.atZone(ZONE)));
    }
}
