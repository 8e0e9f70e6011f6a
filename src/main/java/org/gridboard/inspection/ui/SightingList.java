package org.gridboard.inspection.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.Sighting;
import org.jspecify.annotations.Nullable;

/** The latest sightings of a checkpoint, newest first. */
class SightingList extends OrderedList {

    SightingList(List<Sighting> sightings, Times times) {
        addClassName("gb-timeline");
        if (sightings.isEmpty()) {
            add(new ListItem(getTranslation("inspection.sightings.none")));
        }
        sightings.forEach(sighting -> add(item(sighting, times)));
    }

    private ListItem item(Sighting sighting, Times times) {
        var at = new Span(times.format(sighting.at()));
        at.addClassName("gb-soft");
        String verified = getTranslation(sighting.verified() ? "inspection.verified" : "inspection.unverified");
        return new ListItem(
                at, new Span(" " + joined(InspectionTexts.of(this, sighting.result()), sighting.by(), verified)));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" · "));
    }
}
