package org.gridboard.boundary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.gridboard.boundary.adoption.BoundaryHistory;
import org.gridboard.boundary.adoption.Descent;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.GridSection;
import org.gridboard.dashboard.Section;
import org.springframework.stereotype.Service;

/** On a grid's form: from which grids its ground and households came, and to which they went. */
@Service
class GridHistory implements GridSection {

    private final BoundaryHistory history;

    GridHistory(BoundaryHistory history) {
        this.history = history;
    }

    @Override
    public Optional<Component> of(AreaCode grid) {
        List<Descent> ancestors = history.ancestors(grid);
        List<Descent> descendants = history.descendants(grid);
        return ancestors.isEmpty() && descendants.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines(ancestors, descendants));
    }

    private static final class Lines extends Div {

        Lines(List<Descent> ancestors, List<Descent> descendants) {
            var section = new Section(getTranslation("boundary.descent"));
            lines(section, "boundary.descent.ancestors", ancestors);
            lines(section, "boundary.descent.descendants", descendants);
            add(section);
        }

        private void lines(Section section, String key, List<Descent> descents) {
            if (descents.isEmpty()) {
                return;
            }
            var list = new UnorderedList();
            descents.forEach(descent -> list.add(new ListItem(getTranslation(
                    "boundary.descent.line",
                    descent.day().toString(),
                    descent.area().name(),
                    descent.area().code().value(),
                    descent.households(),
                    Amounts.area(this, descent.squareMetres())))));
            section.add(new Paragraph(getTranslation(key)), list);
        }
    }
}
