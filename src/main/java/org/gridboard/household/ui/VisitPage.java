package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.platform.ChangedMeanwhileException;

/** Records a visit or call. One opening of this page is one entry, however often it is sent. */
class VisitPage extends Div {

    private static final int NOTICE_MILLISECONDS = 8_000;

    private final HouseholdDetail household;
    private final HouseholdServices services;
    private final Desk desk;
    private final DraftKeeper draft;
    private final ClearQuestions questions;
    private final VisitFields fields;
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    VisitPage(HouseholdDetail household, HouseholdServices services, Desk desk) {
        this.household = household;
        this.services = services;
        this.desk = desk;
        questions = new ClearQuestions(household);
        fields = new VisitFields(questions);
        draft = new DraftKeeper(services.drafts(), services.times(), VisitForm.KIND + "/" + household.id());
        fields.keepIn(draft);
        questions.keepIn(draft);
        addClassNames("gb-form", "gb-visit");
        var save = new Button(getTranslation("household.visit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("household.visit.of", HouseholdTexts.address(household.facts()))),
                who(),
                new AdviceLine(services.visits().advice(household)),
                draft,
                fields,
                error,
                conflict,
                save);
    }

    private Span who() {
        var who = new Span(HouseholdTexts.joined(
                " · ", HouseholdTexts.head(household), household.grid().name()));
        who.addClassName("gb-soft");
        return who;
    }

    private void save() {
        conflict.removeAll();
        error.attempt(this::record, "household.refused.moved");
    }

    private void record() {
        try {
            Area grid = services.visits().record(draft.request(), household.id(), fields.entry(), questions.given());
            stored(grid);
        } catch (ChangedMeanwhileException changed) {
            conflict.add(questions.conflict((ClearAnswer) changed.current(), this::save));
        }
    }

    private void stored(Area grid) {
        draft.done();
        if (!grid.code().equals(household.grid().code())) {
            Notification.show(
                    getTranslation("household.visit.moved", grid.name()),
                    NOTICE_MILLISECONDS,
                    Notification.Position.BOTTOM_START);
        }
        desk.show(desk.focus()
                .select(new Selected(HouseholdForm.KIND, household.id().toString())));
        desk.stored();
    }
}
