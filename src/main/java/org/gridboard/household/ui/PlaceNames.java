package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/** Names a place picked on the map by the grid it lies in. */
@org.springframework.stereotype.Component
record PlaceNames(Areas areas, WorkingCalendar calendar) {

    String of(Component user, @Nullable Position position) {
        if (position == null) {
            return user.getTranslation("household.place.none");
        }
        return areas.gridAt(position.lng(), position.lat(), calendar.today())
                .map(Area::name)
                .map(grid -> user.getTranslation("household.place.chosen", grid))
                .orElseGet(() -> user.getTranslation("household.place.outside"));
    }
}
