package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Div;
import org.gridboard.boundary.partition.Range;
import org.gridboard.dashboard.Section;

/** What the draft holds and what is wrong with it, what is chosen, and the way to its adoption. */
class DraftSide extends Div {

    DraftSide(DraftDesk desk, WorkshopServices services) {
        addClassName("gb-form");
        Bench bench = desk.bench();
        add(new AdoptionSection(desk, services));
        if (bench.isDrawn()) {
            add(new FindingList(desk));
        }
        bench.chosen().stream()
                .flatMap(id -> bench.piece(id).stream())
                .forEach(piece -> add(new PieceForm(piece, desk)));
        Range guideline = services.guideline().of(bench.draft().community());
        add(new Section(
                getTranslation("boundary.counsel.guideline", guideline.least(), guideline.most()),
                new CounselTable(desk)));
    }
}
