package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.KeyStatus;

/** Whether it is a key household, of which level and why, and when it is to be met next. */
class KeySection extends Div {

    private final HouseholdDetail household;
    private final Rights rights;
    private final HouseholdServices services;
    private final Desk desk;

    KeySection(HouseholdDetail household, Rights rights, HouseholdServices services, Desk desk) {
        this.household = household;
        this.rights = rights;
        this.services = services;
        this.desk = desk;
        render();
    }

    private void render() {
        removeAll();
        KeyStatus key = household.key();
        var section = new Section(
                getTranslation("household.key"),
                key == null ? new Paragraph(getTranslation("household.key.none")) : facts(key));
        if (rights.decides()) {
            section.add(buttons(key != null));
        }
        add(section);
    }

    private Facts facts(KeyStatus key) {
        LocalDate met = key.lastMet();
        return new Facts()
                .with(getTranslation("household.key.level"), HouseholdTexts.of(this, key.level()))
                .with(getTranslation("household.key.categories"), HouseholdTexts.of(this, key.categories()))
                .with(
                        getTranslation("household.key.lastMet"),
                        met == null ? getTranslation("household.key.notMet") : met.toString())
                .with(getTranslation("household.key.nextDue"), key.nextDue().toString());
    }

    private Div buttons(boolean isKey) {
        var buttons = new Div(
                new Button(getTranslation(isKey ? "household.key.change" : "household.key.make"), click -> edit()));
        buttons.addClassName("gb-acts");
        if (isKey) {
            buttons.add(new Button(getTranslation("household.key.end"), click -> confirmEnd()));
        }
        return buttons;
    }

    private void edit() {
        removeAll();
        add(new KeyFields(
                household.key(),
                (level, categories) -> {
                    services.keys().set(household.id(), level, categories);
                    desk.stored();
                },
                this::render));
    }

    private void confirmEnd() {
        var dialog = new ConfirmDialog(
                getTranslation("household.key.end.title"),
                getTranslation("household.key.end.what"),
                getTranslation("household.key.end"),
                confirmed -> {
                    services.keys().end(household.id());
                    desk.stored();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("household.cancel"));
        dialog.open();
    }
}
