package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.household.Category;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.KeyStatus;
import org.gridboard.household.RevealedResident;
import org.gridboard.household.Stay;
import org.jspecify.annotations.Nullable;

/** What the floating population register says of a household; nothing for one that it does not concern. */
class FloatingSection extends Div {

    private final HouseholdDetail household;
    private final Rights rights;
    private final HouseholdServices services;
    private final Desk desk;
    private final @Nullable Stay stay;
    private final Span landlord = new Span();

    FloatingSection(HouseholdDetail household, Rights rights, HouseholdServices services, Desk desk) {
        this.household = household;
        this.rights = rights;
        this.services = services;
        this.desk = desk;
        stay = services.floating().find(household.id()).orElse(null);
        KeyStatus key = household.key();
        if (stay != null || key != null && key.categories().contains(Category.FLOATING)) {
            render();
        }
    }

    private void render() {
        removeAll();
        var section = new Section(getTranslation("household.floating"));
        section.add(stay == null ? new Paragraph(getTranslation("household.floating.none")) : facts(stay));
        var acts = new Div();
        acts.addClassName("gb-acts");
        if (rights.keeps()) {
            acts.add(new Button(getTranslation("household.floating.edit"), click -> edit()));
        }
        if (stay != null && !stay.landlord().isEmpty()) {
            acts.add(reveal(stay));
        }
        section.add(acts);
        add(section);
    }

    private Facts facts(Stay known) {
        LocalDate until = known.until();
        landlord.setText(HouseholdTexts.joined(" · ", known.landlord(), known.telephone()));
        return new Facts()
                .with(
                        getTranslation("household.floating.arrived"),
                        known.arrived().toString())
                .with(
                        getTranslation("household.floating.until"),
                        until == null ? getTranslation("household.floating.open") : until.toString())
                .with(getTranslation("household.floating.landlord"), landlord);
    }

    private Button reveal(Stay known) {
        var button = new Button(
                getTranslation("household.reveal"),
                click -> new ReasonDialog(
                                known.landlord(),
                                reason -> show(
                                        services.reveals().revealLandlord(household.id(), reason), click.getSource()))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("household.reveal.of", known.landlord()));
        return button;
    }

    private void show(RevealedResident shown, Button button) {
        landlord.setText(HouseholdTexts.joined(" · ", shown.name(), shown.telephone()));
        button.setVisible(false);
    }

    private void edit() {
        removeAll();
        add(new FloatingFields(household.id(), stay, services, desk, this::render));
    }
}
