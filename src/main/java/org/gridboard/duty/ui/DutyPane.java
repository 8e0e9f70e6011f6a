package org.gridboard.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.MyPosition;
import org.gridboard.duty.Agenda;
import org.gridboard.duty.Duty;
import org.gridboard.duty.DutyState;
import org.jspecify.annotations.Nullable;

/** The duties as cards under overdue, due today and planned; with distances once the device has said where it is. */
class DutyPane extends Div implements FollowsFocus {

    /** More cards of one state than anybody does in a day. */
    static final int SHOWN = 60;

    private final Agenda agenda;
    private final DutyTexts texts;
    private final Desk desk;
    private final boolean severalGrids;
    private final Div sections = new Div();
    private final ErrorLine error = new ErrorLine();
    private final List<DutyCard> cards = new ArrayList<>();

    DutyPane(Agenda agenda, LocalDate today, Focus focus, Desk desk) {
        this.agenda = agenda;
        this.desk = desk;
        texts = new DutyTexts(this, today);
        severalGrids = !focus.area().isGrid();
        addClassName("gb-duties");
        add(error, sections, position());
        render(MyPosition.last().orElse(null));
        follow(focus);
    }

    @Override
    public void follow(Focus focus) {
        cards.forEach(card -> card.follow(focus.selected()));
    }

    private Button position() {
        var button = new Button(
                getTranslation("duty.position"),
                VaadinIcon.CROSSHAIRS.create(),
                click -> MyPosition.ask(this::found, error::show));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("gb-duty-position");
        return button;
    }

    private void found(Position here) {
        error.clear();
        render(here);
        follow(desk.focus());
    }

    private void render(@Nullable Position from) {
        sections.removeAll();
        cards.clear();
        for (DutyState state : DutyState.values()) {
            List<Duty> duties = agenda.of(state);
            if (!duties.isEmpty()) {
                sections.add(section(state, duties, from));
            }
        }
        if (agenda.dueNow() == 0) {
            sections.addComponentAsFirst(sentence(getTranslation("duty.empty")));
        }
        if (agenda.cut()) {
            sections.add(sentence(getTranslation("duty.cut")));
        }
    }

    private Section section(DutyState state, List<Duty> duties, @Nullable Position from) {
        var section = new Section(new H3(getTranslation("duty.section." + state, duties.size())));
        for (Duty duty : duties.subList(0, Math.min(SHOWN, duties.size()))) {
            var card = new DutyCard(duty, texts, from, severalGrids, () -> desk.show(duty.from(desk.focus())));
            cards.add(card);
            section.add(card);
        }
        if (duties.size() > SHOWN) {
            section.add(sentence(getTranslation("duty.more", duties.size() - SHOWN)));
        }
        return section;
    }

    private static Component sentence(String words) {
        var sentence = new Paragraph(words);
        sentence.addClassName("gb-empty");
        return sentence;
    }
}
