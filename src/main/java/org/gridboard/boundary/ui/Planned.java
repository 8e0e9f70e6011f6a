package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.gridboard.boundary.Redrawing;

/** A redrawing that was adopted and waits for its day. */
class Planned extends Section {

    Planned(Redrawing draft, Asked asked, WorkshopServices services, Runnable afterwards) {
        addClassName("gb-planned");
        getElement().setAttribute("aria-label", getTranslation("boundary.planned"));
        String from = Objects.toString(draft.validFrom());
        var show = new Anchor(asked.withDraft(draft.id()).url(), getTranslation("boundary.planned.show"));
        show.getElement().setAttribute("router-link", true);
        var withdraw = new Button(
                getTranslation("boundary.withdraw"),
                click -> new Confirm("boundary.withdraw", getTranslation("boundary.withdraw.what", from), () -> {
                            services.adoptions().withdraw(draft.id(), draft.version());
                            afterwards.run();
                        })
                        .open());
        withdraw.getElement().setAttribute("data-act", "withdraw");
        var acts = new Div(show, withdraw);
        acts.addClassName("gb-acts");
        add(
                new Paragraph(getTranslation(
                        "boundary.planned.what",
                        draft.name(),
                        from,
                        Objects.toString(draft.adoptedBy(), ""),
                        draft.reason())),
                acts);
    }
}
