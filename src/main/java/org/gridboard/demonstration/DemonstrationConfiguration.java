package org.gridboard.demonstration;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the demonstration puts in place of the real thing. */
@Configuration(proxyBeanMethods = false)
@Profile("demonstration")
class DemonstrationConfiguration {

    @Bean
    Clock demonstrationClock(@Value("${gridboard.zone}") ZoneId zone) {
        return DemonstrationClock.startingNow(Clock.system(zone));
    }
}
