package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Arrays;
import java.util.List;
import org.gridboard.boundary.adoption.EffectKind;
import org.gridboard.boundary.adoption.EffectSummary;
import org.gridboard.boundary.adoption.Handover;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.TabRow;

/** What the draft would change: how many of each kind go from which grid to which, each of them, and who gets which grid. */
class EffectsPane extends Div {

    private final DraftDesk desk;
    private final WorkshopServices services;
    private final EffectSummary effects;
    private final Div rows = new Div();

    EffectsPane(DraftDesk desk, WorkshopServices services) {
        this.desk = desk;
        this.services = services;
        effects = services.effects().of(desk.bench().draft().id());
        addClassNames("gb-form", "gb-effects");
        add(back(), new H2(getTranslation("boundary.effects")));
        if (effects.shifts().isEmpty()) {
            add(new Paragraph(getTranslation("boundary.effects.none")));
        } else {
            add(new ShiftTable(effects), beforeAndAfter(), kinds(), rows);
        }
        add(accounts());
    }

    private Button back() {
        var back = new Button(
                getTranslation("boundary.effects.back"),
                VaadinIcon.ARROW_LEFT.create(),
                click -> desk.showEffects(false));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.getElement().setAttribute("data-act", "back");
        return back;
    }

    private Div beforeAndAfter() {
        var choice = new Div(side(true), side(false));
        choice.addClassName("gb-acts");
        return choice;
    }

    private Button side(boolean after) {
        var side = new Button(
                getTranslation(after ? "boundary.effects.after" : "boundary.effects.before"),
                click -> desk.showOnMap(after));
        side.getElement().setAttribute("data-act", after ? "after" : "before");
        return side;
    }

    /** The kinds of which there are some; the rows of the first are shown. */
    private Tabs kinds() {
        List<EffectKind> there = Arrays.stream(EffectKind.values())
                .filter(kind -> effects.count(kind) > 0)
                .toList();
        var tabs = new TabRow();
        there.forEach(kind -> {
            var tab = new Tab(getTranslation("boundary.effects.kind", getTranslation(kind.key()), effects.count(kind)));
            tab.getElement().setAttribute("data-kind", kind.name());
            tabs.add(tab);
        });
        tabs.addSelectedChangeListener(change -> show(there.get(tabs.getSelectedIndex())));
        show(there.getFirst());
        return tabs;
    }

    private void show(EffectKind kind) {
        rows.removeAll();
        rows.add(new MovedGrid(desk, services, kind, effects.count(kind)));
    }

    private Section accounts() {
        var section = new Section(
                getTranslation("boundary.effects.accounts", effects.accounts().size()));
        if (effects.accounts().isEmpty()) {
            section.add(new Paragraph(getTranslation("boundary.effects.accounts.none")));
            return section;
        }
        var list = new UnorderedList();
        effects.accounts().forEach(handover -> list.add(new ListItem(words(handover))));
        section.add(list);
        return section;
    }

    private String words(Handover handover) {
        return getTranslation(
                "boundary.effects.account",
                getTranslation(handover.role().key()),
                handover.name(),
                handover.from().name(),
                handover.to().name());
    }
}
