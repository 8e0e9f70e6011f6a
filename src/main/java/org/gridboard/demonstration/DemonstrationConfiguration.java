package org.gridboard.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the demonstration puts in place of the real thing. */
@Configuration(proxyBeanMethods = false)
@Profile("demonstration")
class DemonstrationConfiguration {

    /** @param start the real time of the start, where several nodes show one demonstration */
    @Bean
    Clock demonstrationClock(
            @Value("${gridboard.zone}") ZoneId zone,
            @Value("${gridboard.demonstration.start:#{null}}") @Nullable Instant start) {
        Clock real = Clock.system(zone);
        return start == null ? DemonstrationClock.startingNow(real) : DemonstrationClock.started(start, real);
    }

    /** Filled while the program starts, before the first request is answered. */
    @Bean(initMethod = "fill")
    DemonstrationStreet demonstrationStreet(OwnerDatabase database, Clock clock, PasswordEncoder encoder) {
        return new DemonstrationStreet(database, clock, encoder);
    }

    @Bean
    DemonstrationAccess demonstrationAccess() {
        return new DemonstrationAccounts();
    }
}
