package org.gridboard.inspection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.SeenState;
import org.gridboard.inspection.Sighting;

/** What was seen, when and by whom, how well the place is proved, and whether it came late. */
class SightingLine extends Div {

    SightingLine(Sighting sighting, Times times) {
        SeenState state = SeenState.of(sighting.result());
        add(new Tag(InspectionTexts.of(this, sighting.result()), InspectionTexts.tone(state)));
        if (sighting.isLate()) {
            add(new Tag(getTranslation("inspection.late"), Tag.Tone.WARN));
        }
        add(new Span(Stream.of(times.format(sighting.at()), sighting.by(), where(sighting), sighting.lateReason())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "))));
    }

    private String where(Sighting sighting) {
        Integer away = sighting.metresAway();
        if (sighting.verified()) {
            return getTranslation("inspection.verified");
        }
        return away == null
                ? getTranslation("inspection.unverified")
                : getTranslation("inspection.unverified.away", InspectionTexts.metres(this, away));
    }
}
