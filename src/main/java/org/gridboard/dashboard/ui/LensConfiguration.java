package org.gridboard.dashboard.ui;

import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.Lens;
import org.gridboard.live.GridStatuses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lenses (screens.md) that no capability brings yet. */
@Configuration
class LensConfiguration {

    @Bean
    Lens compareLens(GridStatuses statuses, WorkingCalendar calendar) {
        return new AreaLens("compare", 30, Set.of(Role.STREET_STAFF), statuses, calendar);
    }
}
