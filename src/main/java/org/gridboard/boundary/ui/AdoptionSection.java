package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.dashboard.Section;

/** Whether the draft is adopted, and from when; else the way there, or why it cannot be yet. */
class AdoptionSection extends Div {

    private final DraftDesk desk;
    private final WorkshopServices services;
    private final Optional<String> obstacle;

    AdoptionSection(DraftDesk desk, WorkshopServices services) {
        this.desk = desk;
        this.services = services;
        addClassName("gb-adoption");
        Redrawing draft = desk.bench().draft();
        obstacle = draft.state() == RedrawingState.DRAFT ? obstacle(draft) : Optional.empty();
        var acts = new Div(effects());
        acts.addClassName("gb-acts");
        var section = new Section(getTranslation("boundary.adoption"), new Paragraph(state(draft)), acts);
        if (draft.isOpen()) {
            acts.add(adopt());
        } else if (draft.state() == RedrawingState.ADOPTED) {
            acts.add(withdraw(draft));
        }
        add(section);
    }

    private String state(Redrawing draft) {
        return switch (draft.state()) {
            case DRAFT -> obstacle.orElseGet(() -> getTranslation("boundary.adoption.ready"));
            case ADOPTED, IN_FORCE ->
                getTranslation(
                        "boundary.adoption." + draft.state(),
                        Objects.toString(draft.validFrom()),
                        Objects.toString(draft.adoptedBy(), ""),
                        draft.reason());
            case DISCARDED -> getTranslation("boundary.adoption.DISCARDED");
        };
    }

    /** Why it cannot be adopted as it stands, in a sentence. */
    private Optional<String> obstacle(Redrawing draft) {
        int findings = desk.bench().findings().size();
        if (!draft.isOpen()) {
            return Optional.of(getTranslation("boundary.draft.replaced"));
        }
        if (draft.step() == 0) {
            return Optional.of(getTranslation("boundary.adoption.unchanged"));
        }
        return findings > 0
                ? Optional.of(getTranslation("boundary.adoption.findings", findings))
                : services.adoptions()
                        .hindrance(draft.id())
                        .map(refused -> getTranslation(refused.key(), refused.params()));
    }

    private Button effects() {
        var effects = new Button(getTranslation("boundary.effects.show"), click -> desk.showEffects(true));
        effects.getElement().setAttribute("data-act", "effects");
        effects.setEnabled(desk.bench().draft().step() > 0);
        return effects;
    }

    private Button adopt() {
        var adopt = new Button(getTranslation("boundary.adopt"), click -> new AdoptDialog(desk, services).open());
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        adopt.getElement().setAttribute("data-act", "adopt");
        adopt.setEnabled(obstacle.isEmpty());
        return adopt;
    }

    private Button withdraw(Redrawing draft) {
        var withdraw = new Button(
                getTranslation("boundary.withdraw"),
                click -> new Confirm(
                                "boundary.withdraw",
                                getTranslation("boundary.withdraw.what", Objects.toString(draft.validFrom())),
                                () -> desk.attempt(() -> services.adoptions().withdraw(draft.id(), draft.version())))
                        .open());
        withdraw.getElement().setAttribute("data-act", "withdraw");
        return withdraw;
    }
}
