package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.dashboard.Tag;

/** Which draft is open, whose it is and how it stands; the ways out of it. */
class DraftHead extends Div {

    DraftHead(DraftDesk desk, WorkshopServices services) {
        Redrawing draft = desk.bench().draft();
        addClassName("gb-draft-head");
        var title = new H2(draft.name());
        title.add(new Tag(getTranslation(draft.state().key()), tone(draft)));
        var begun = new Paragraph(getTranslation(
                "boundary.draft.begun", draft.begunBy(), services.times().format(draft.begunAt())));
        begun.addClassName("gb-soft");
        var leave = new Button(
                getTranslation("boundary.draft.leave"), VaadinIcon.ARROW_LEFT.create(), click -> desk.leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.getElement().setAttribute("data-act", "leave");
        var acts = new Div(leave);
        acts.addClassName("gb-acts");
        if (draft.state() == RedrawingState.DRAFT) {
            acts.add(discard(desk, services));
        }
        add(title, begun);
        if (draft.state() == RedrawingState.DRAFT && draft.replaced()) {
            add(replaced(services, draft));
            acts.add(anew(desk, services));
        }
        add(acts);
    }

    /** Who drew the boundaries anew that it rests upon. */
    private Paragraph replaced(WorkshopServices services, Redrawing draft) {
        var sentence = new Paragraph(services.redrawings()
                .replacement(draft.id())
                .map(by -> getTranslation(
                        "boundary.draft.replaced.by", by.by(), services.times().format(by.at())))
                .orElseGet(() -> getTranslation("boundary.draft.replaced")));
        sentence.addClassName("gb-error");
        sentence.getElement().setAttribute("role", "alert");
        return sentence;
    }

    private Button anew(DraftDesk desk, WorkshopServices services) {
        Redrawing draft = desk.bench().draft();
        UUID request = UUID.randomUUID();
        var anew = new Button(
                getTranslation("boundary.draft.anew"),
                click -> desk.attempt(() -> desk.open(services.redrawings()
                        .begin(draft.community(), draft.name(), request)
                        .id())));
        anew.addThemeVariants(ButtonVariant.PRIMARY);
        anew.getElement().setAttribute("data-act", "anew");
        return anew;
    }

    private static Tag.Tone tone(Redrawing draft) {
        return switch (draft.state()) {
            case DRAFT -> Tag.Tone.PLAIN;
            case ADOPTED -> Tag.Tone.WARN;
            case IN_FORCE -> Tag.Tone.DONE;
            case DISCARDED -> Tag.Tone.ALARM;
        };
    }

    private Button discard(DraftDesk desk, WorkshopServices services) {
        Redrawing draft = desk.bench().draft();
        var discard = new Button(
                getTranslation("boundary.draft.discard"),
                click -> new Confirm(
                                "boundary.draft.discard",
                                getTranslation("boundary.draft.discard.what", draft.name(), draft.step()),
                                () -> {
                                    services.redrawings().discard(draft.id(), draft.version());
                                    desk.leave();
                                })
                        .open());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }
}
