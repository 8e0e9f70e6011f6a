package org.gridboard.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one source of time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The real time; gives way to any other clock, such as the demonstration's. */
    @Bean
    @Fallback
    Clock clock(@Value("${gridboard.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
