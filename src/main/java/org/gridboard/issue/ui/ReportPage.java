package org.gridboard.issue.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.issue.Filed;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.Issues;
import org.gridboard.issue.Lying;
import org.gridboard.issue.Report;
import org.gridboard.issue.Report.Outcome;
import org.gridboard.issue.Urgency;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** One short page to report an issue: photos, what and where, how urgent, solved on the spot or raised. */
class ReportPage extends Div {

    private static final int NOTICE_MILLISECONDS = 5000;

    private final Issues issues;
    private final Desk desk;
    private final UUID request = UUID.randomUUID();
    private final PhotoTray photos = new PhotoTray();
    private final FactsFields fields = new FactsFields();
    private final RadioButtonGroup<Urgency> urgency = new RadioButtonGroup<>();
    private final TextArea measure = new TextArea(getTranslation("issue.report.measure"));
    private final Paragraph where = new Paragraph();
    private final ErrorLine error = new ErrorLine();
    private @Nullable Position position;
    private @Nullable Registration picking;

    ReportPage(Issues issues, Desk desk) {
        this.issues = issues;
        this.desk = desk;
        addClassName("gb-form");
        where.getElement().setAttribute("aria-live", "polite");
        urgency.setLabel(getTranslation("issue.field.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(value -> IssueTexts.of(this, value));
        urgency.setValue(Urgency.NORMAL);
        measure.setMaxLength(IssueFacts.WORDS_MOST);
        measure.setWidthFull();
        add(
                new H2(getTranslation("issue.report.title")),
                error,
                photos,
                pickButton(),
                where,
                fields,
                urgency,
                measure,
                buttons());
    }

    private Div buttons() {
        var raise = button("issue.act.RAISE", Outcome.RAISED);
        raise.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(raise, button("issue.act.SOLVE_ON_SPOT", Outcome.SOLVED_ON_SPOT));
        buttons.addClassName("gb-acts");
        return buttons;
    }

    private Button button(String key, Outcome outcome) {
        var button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            send(outcome);
            button.setEnabled(true);
        });
        return button;
    }

    private Button pickButton() {
        return new Button(getTranslation("issue.report.pick"), click -> {
            stopPicking();
            where.setText(getTranslation("issue.report.picking"));
            Position last = position;
            picking = desk.pickPlace(last == null ? null : new Desk.Place(last.lat(), last.lng()), this::picked);
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopPicking();
    }

    private void stopPicking() {
        if (picking != null) {
            picking.remove();
            picking = null;
        }
    }

    /** Says in which grid the place lies before anything is sent. */
    private void picked(Desk.Place place) {
        position = null;
        try {
            var chosen = new Position(place.lat(), place.lng());
            Lying lying = issues.lying(chosen);
            position = chosen;
            where.setText(getTranslation(
                    lying.nextDoor() ? "issue.report.nextDoor" : "issue.report.lies",
                    lying.grid().name()));
        } catch (RefusedException refused) {
            where.setText(getTranslation(refused.key(), refused.params()));
        }
    }

    private void send(Outcome outcome) {
        error.clear();
        try {
            stored(issues.report(report(outcome)));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }

    private Report report(Outcome outcome) {
        Position place = position;
        if (place == null) {
            throw new RefusedException("issue.refused.noPlace");
        }
        return new Report(
                request, fields.getFacts(), urgency.getValue(), place, outcome, measure.getValue(), photos.pictures());
    }

    private void stored(Filed filed) {
        String number = filed.id().toString();
        String grid = filed.lying().grid().name();
        Notification.show(
                getTranslation("issue.report.stored", number, grid),
                NOTICE_MILLISECONDS,
                Notification.Position.BOTTOM_START);
        desk.show(desk.focus().select(filed.lying().nextDoor() ? null : new Selected(IssueForm.KIND, number)));
        desk.stored();
    }
}
