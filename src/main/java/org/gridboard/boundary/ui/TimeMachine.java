package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.boundary.adoption.BoundaryChange;
import org.gridboard.code.Level;

/** The boundaries of any day: which day, what waits for its own, the drafts, the file, and what was changed when, by whom and why. */
class TimeMachine {

    private final WorkshopServices services;
    private final Consumer<Asked> go;

    /** @param go goes to another address of the page */
    TimeMachine(WorkshopServices services, Consumer<Asked> go) {
        this.services = services;
        this.go = go;
    }

    void show(Asked asked, Div left, Div right) {
        boolean ofCommunity = asked.area().level() == Level.COMMUNITY;
        List<BoundaryChange> changes = ofCommunity ? services.history().changes(asked.area()) : List.of();
        LocalDate today = services.calendar().today();
        left.removeAll();
        left.add(new DaySlider(stops(changes, today), asked.day(), day -> go.accept(asked.withDay(day))));
        left.add(grids(asked));
        if (services.draws()) {
            draw(asked, ofCommunity, left);
        }
        right.removeAll();
        right.removeClassName("gb-wide");
        if (ofCommunity) {
            right.add(new ChangeList(changes, asked, services));
        } else {
            right.add(new Paragraph(right.getTranslation("boundary.drafts.community")));
        }
    }

    private Paragraph grids(Asked asked) {
        var words = new Paragraph();
        int count = services.history().areasOn(asked.area(), asked.day()).size();
        words.setText(
                count == 0
                        ? words.getTranslation("boundary.day.none")
                        : words.getTranslation(
                                "boundary.day.shown." + asked.area().levelBelow(),
                                asked.day().toString(),
                                count));
        words.getElement().setAttribute("role", "status");
        return words;
    }

    private void draw(Asked asked, boolean ofCommunity, Div left) {
        if (ofCommunity) {
            drafts(asked, left);
        }
        left.add(new ExportFields(asked));
    }

    private void drafts(Asked asked, Div left) {
        List<Redrawing> open = services.redrawings().open(asked.area());
        Runnable anew = () -> go.accept(asked);
        open.stream()
                .filter(draft -> draft.state() == RedrawingState.ADOPTED)
                .forEach(draft -> left.addComponentAsFirst(new Planned(draft, asked, services, anew)));
        left.add(new OpenDrafts(open, asked, services, go));
    }

    /** The days that changed something, and today, in their order. */
    private static List<LocalDate> stops(List<BoundaryChange> changes, LocalDate today) {
        return Stream.concat(changes.stream().map(BoundaryChange::day), Stream.of(today))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
    }
}
