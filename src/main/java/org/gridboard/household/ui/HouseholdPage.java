package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Tag;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.KeyStatus;

/** One household: facts, key status, six clears, residents (masked), and the people's log. */
class HouseholdPage extends Div {

    private final HouseholdDetail household;
    private final Rights rights;
    private final HouseholdServices services;
    private final Desk desk;

    HouseholdPage(HouseholdDetail household, Rights rights, HouseholdServices services, Desk desk) {
        this.household = household;
        this.rights = rights;
        this.services = services;
        this.desk = desk;
        addClassName("gb-form");
        render();
    }

    private void render() {
        removeAll();
        add(tags(), new H2(HouseholdTexts.address(household.facts())), facts());
        if (rights.keeps()) {
            add(acts());
        }
        add(new PromisesSection(household, services, desk));
        add(new KeySection(household, rights, services, desk));
        add(new FloatingSection(household, rights, services, desk));
        add(new ClearsSection(household, rights, services, desk));
        add(new ResidentsSection(household.residents(), services.reveals()));
        add(new VisitsSection(household.id(), services));
    }

    private Div acts() {
        var visit = new Button(
                getTranslation("household.visit.record"),
                click -> desk.show(desk.focus().select(VisitForm.to(household.id()))));
        visit.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(visit, new Button(getTranslation("household.change"), click -> edit()));
        acts.addClassName("gb-acts");
        return acts;
    }

    private Div tags() {
        var tags = new Div();
        tags.addClassName("gb-row");
        KeyStatus key = household.key();
        if (key != null) {
            LocalDate today = services.times().today();
            tags.add(new Tag(HouseholdTexts.of(this, key.level()), Tag.Tone.PLAIN));
            if (!key.nextDue().isAfter(today)) {
                tags.add(new Tag(
                        HouseholdTexts.tag(this, key.level(), key.nextDue(), today),
                        HouseholdTexts.tone(key.nextDue(), today)));
            }
            key.categories().forEach(category -> tags.add(new Tag(HouseholdTexts.of(this, category), Tag.Tone.PLAIN)));
        }
        tags.setVisible(key != null);
        return tags;
    }

    private Facts facts() {
        HouseholdFacts facts = household.facts();
        Integer heads = facts.headCount();
        return new Facts()
                .with(getTranslation("household.field.grid"), household.grid().name())
                .with(getTranslation("household.field.building"), facts.building())
                .with(getTranslation("household.field.tenure"), HouseholdTexts.of(this, facts.tenure()))
                .with(getTranslation("household.field.headCount"), heads == null ? null : heads.toString())
                .with(getTranslation("household.field.needs"), facts.needs())
                .with(
                        getTranslation("household.field.position"),
                        getTranslation(facts.position() == null ? "household.position.no" : "household.position.yes"));
    }

    private void edit() {
        removeAll();
        add(new ChangeHouseholdPage(household, services, desk, this::render));
    }
}
