package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gridboard.boundary.adoption.BoundaryChange;

/** What changed when, by whom and why, the latest first; the change that the shown day rests upon is marked. */
class ChangeList extends Div {

    ChangeList(List<BoundaryChange> changes, Asked asked, WorkshopServices services) {
        addClassName("gb-form");
        add(new H2(getTranslation("boundary.history")));
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("boundary.history.none")));
        }
        BoundaryChange shown = changes.stream()
                .filter(change -> !change.day().isAfter(asked.day()))
                .findFirst()
                .orElse(null);
        changes.forEach(change -> {
            var entry = new ChangeEntry(change, asked, services);
            if (change.equals(shown)) {
                entry.getElement().setAttribute("aria-current", "date");
            }
            add(entry);
        });
    }
}
