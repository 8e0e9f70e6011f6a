package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.household.Category;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.KeyLevel;
import org.gridboard.household.KeyStatus;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;

/** Whether it is a key household, of which level and why, and when it is to be met next. */
class KeySection extends Div {

    private final HouseholdDetail household;
    private final Rights rights;
    private final HouseholdServices services;
    private final Desk desk;
    private final Div conflict = new Div();

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
            section.add(buttons(key));
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

    private Div buttons(@Nullable KeyStatus key) {
        var buttons = new Div(new Button(
                getTranslation(key != null ? "household.key.change" : "household.key.make"), click -> edit()));
        buttons.addClassName("gb-acts");
        if (key != null) {
            buttons.add(new Button(getTranslation("household.key.end"), click -> confirmEnd(key)));
        }
        return buttons;
    }

    private void edit() {
        removeAll();
        add(new KeyFields(
                household.key(), (level, categories) -> set(version(household), level, categories), this::render));
    }

    private void set(@Nullable Integer seen, KeyLevel level, Set<Category> categories) {
        conflict.removeAll();
        try {
            services.keys().set(household.id(), seen, level, categories);
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            var now = (HouseholdDetail) changed.current();
            KeyStatus theirs = now.key();
            conflict.add(new ConflictChoice(() -> set(version(now), level, categories), desk::stored)
                    .compare(
                            getTranslation("household.key.level"),
                            theirs == null ? null : HouseholdTexts.of(this, theirs.level()),
                            HouseholdTexts.of(this, level))
                    .compare(
                            getTranslation("household.key.categories"),
                            theirs == null ? null : HouseholdTexts.of(this, theirs.categories()),
                            HouseholdTexts.of(this, new TreeSet<>(categories))));
            add(conflict);
        }
    }

    private static @Nullable Integer version(HouseholdDetail household) {
        KeyStatus key = household.key();
        return key == null ? null : key.version();
    }

    private void end(int seen) {
        conflict.removeAll();
        try {
            services.keys().end(household.id(), seen);
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            KeyStatus theirs = ((HouseholdDetail) changed.current()).key();
            if (theirs == null) {
                desk.stored();
                return;
            }
            conflict.add(new ConflictChoice(() -> end(theirs.version()), desk::stored)
                    .compare(
                            getTranslation("household.key"),
                            HouseholdTexts.joined(
                                    " · ",
                                    HouseholdTexts.of(this, theirs.level()),
                                    HouseholdTexts.of(this, theirs.categories())),
                            getTranslation("household.key.end")));
            add(conflict);
        }
    }

    private void confirmEnd(KeyStatus key) {
        var dialog = new ConfirmDialog(
                getTranslation("household.key.end.title"),
                getTranslation("household.key.end.what"),
                getTranslation("household.key.end"),
                confirmed -> end(key.version()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("household.cancel"));
        dialog.open();
    }
}
