package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.Step;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Times;

/** The steps of the draft, the latest first, and the way back and forth between them. */
class StepList extends Div {

    /** So many are read; who goes further back sees them then. */
    static final int MOST = 30;

    private final DraftDesk desk;
    private final Times times;

    StepList(DraftDesk desk, WorkshopServices services) {
        this.desk = desk;
        times = services.times();
        Redrawing draft = desk.bench().draft();
        addClassName("gb-steps");
        var section = new Section(getTranslation("boundary.steps", draft.step()));
        if (desk.bench().isDrawn()) {
            var undo = button(
                    "undo",
                    VaadinIcon.ARROW_BACKWARD,
                    draft.canUndo(),
                    () -> services.redrawings().undo(draft.id(), draft.version()));
            var redo = button(
                    "redo",
                    VaadinIcon.ARROW_FORWARD,
                    draft.canRedo(),
                    () -> services.redrawings().redo(draft.id(), draft.version()));
            var acts = new Div(undo, redo);
            acts.addClassName("gb-acts");
            section.add(acts);
        }
        section.add(list(draft));
        add(section);
    }

    private OrderedList list(Redrawing draft) {
        var list = new OrderedList();
        list.addClassName("gb-timeline");
        desk.bench().steps().reversed().stream()
                .dropWhile(step -> step.number() > draft.step() + MOST)
                .limit(MOST)
                .forEach(step -> list.add(item(step, step.number() > draft.step())));
        return list;
    }

    private ListItem item(Step step, boolean undone) {
        var soft = new Span(getTranslation("boundary.step.by", times.format(step.at()), step.by()));
        soft.addClassName("gb-soft");
        var item = new ListItem(
                new Span(getTranslation(undone ? "boundary.step.undone" : "boundary.step.done", words(step))), soft);
        item.setClassName("gb-undone", undone);
        return item;
    }

    private String words(Step step) {
        return getTranslation(step.kind().key(), step.words().toArray());
    }

    private Button button(String act, VaadinIcon icon, boolean possible, Runnable done) {
        var button = new Button(getTranslation("boundary." + act), icon.create(), click -> desk.attempt(done));
        button.setEnabled(possible);
        button.getElement().setAttribute("data-act", act);
        return button;
    }
}
