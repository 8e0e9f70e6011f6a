package org.gridboard.inspection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.gridboard.area.Half;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.SeenState;
import org.gridboard.inspection.Sighting;

/** Whether each of today's two rounds has seen the checkpoint. */
class TodaySection extends Div {

    TodaySection(List<Sighting> latest, Times times) {
        var facts = new Facts();
        for (Half half : Half.values()) {
            Optional<Sighting> seen = latest.stream()
                    .filter(sighting ->
                            sighting.half() == half && sighting.day().equals(times.today()))
                    .findFirst();
            facts.with(InspectionTexts.of(this, half), state(seen, times));
        }
        add(new Section(getTranslation("inspection.today"), facts));
    }

    private Div state(Optional<Sighting> seen, Times times) {
        SeenState state = seen.map(Sighting::result).map(SeenState::of).orElse(SeenState.NOT_SEEN);
        var tag = new Tag(InspectionTexts.of(this, state), InspectionTexts.tone(state));
        var at =
                new Span(seen.map(sighting -> " " + times.format(sighting.at())).orElse(""));
        return new Div(tag, at);
    }
}
