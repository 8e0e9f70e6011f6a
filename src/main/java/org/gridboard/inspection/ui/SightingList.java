package org.gridboard.inspection.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.Sighting;

/** The latest sightings of a checkpoint, newest first. */
class SightingList extends OrderedList {

    SightingList(List<Sighting> sightings, Times times) {
        addClassName("gb-timeline");
        if (sightings.isEmpty()) {
            add(new ListItem(getTranslation("inspection.sightings.none")));
        }
        sightings.forEach(sighting -> add(new ListItem(new SightingLine(sighting, times))));
    }
}
