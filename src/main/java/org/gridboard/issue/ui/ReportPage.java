package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.issue.Filed;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.Report;
import org.gridboard.issue.Report.Outcome;
import org.gridboard.issue.ReportOrigin;
import org.gridboard.issue.Urgency;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One short page to report an issue: photos, what and where, how urgent, solved on the spot or raised. What is typed is
 * kept as a draft until it is sent.
 */
class ReportPage extends Div {

    private static final int NOTICE_MILLISECONDS = 5000;

    private final ReportServices services;
    private final Desk desk;
    private final Optional<ReportOrigin> origin;
    private final Optional<Selected> back;
    private final DraftKeeper keeper;
    private final PhotoTray photos;
    private final RadioButtonGroup<KeyArea> keyArea = new RadioButtonGroup<>();
    private final PlaceChoice place;
    private final NearOffer near;
    private final TextArea words = new TextArea(getTranslation("issue.field.words"));
    private final TitleField title = new TitleField();
    private final RadioButtonGroup<Urgency> urgency = new RadioButtonGroup<>();
    private final CircumstanceFields circumstances;
    private final TextArea measure = new TextArea(getTranslation("issue.report.measure"));
    private final ErrorLine error = new ErrorLine();

    /**
     * @param form what its draft is kept under
     * @param back where it leads when it is sent, or nothing for the issue itself
     */
    ReportPage(
            ReportServices services, Desk desk, Optional<ReportOrigin> origin, String form, Optional<Selected> back) {
        this.services = services;
        this.desk = desk;
        this.origin = origin;
        this.back = back;
        keeper = new DraftKeeper(services.drafts(), services.times(), form);
        photos = new PhotoTray(services.photos(), keeper);
        near = new NearOffer(services, desk, keeper);
        place = new PlaceChoice(services, desk, keeper, origin, this::placed);
        circumstances = new CircumstanceFields(services, keeper, place.lying());
        addClassNames("gb-form", "gb-report");
        choices();
        texts();
        add(new H2(getTranslation("issue.report.title")), keeper, error);
        origin.ifPresent(from -> add(new Paragraph(getTranslation("issue.report.from", from.name()))));
        add(photos, keyArea, place, near, words, title, urgency, circumstances, measure, buttons());
        look();
    }

    private void choices() {
        List<KeyArea> usual = origin.map(ReportOrigin::keyAreas).orElse(List.of());
        keyArea.setLabel(getTranslation("issue.field.keyArea"));
        keyArea.setItems(Stream.concat(usual.stream(), Stream.of(KeyArea.values()))
                .distinct()
                .toList());
        keyArea.setItemLabelGenerator(area -> IssueTexts.of(this, area));
        keyArea.addClassName("gb-choices");
        if (usual.size() == 1) {
            keyArea.setValue(usual.getFirst());
        }
        urgency.setLabel(getTranslation("issue.field.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(value -> IssueTexts.of(this, value));
        urgency.setValue(Urgency.NORMAL);
        urgency.addClassName("gb-choices");
        keeper.keep("keyArea", keyArea, KeyArea.class);
        keeper.keep("urgency", urgency, Urgency.class);
        keyArea.addValueChangeListener(change -> look());
    }

    private void texts() {
        words.setMaxLength(IssueFacts.WORDS_MOST);
        measure.setMaxLength(IssueFacts.WORDS_MOST);
        keeper.keep("words", words);
        keeper.keep("title", title);
        keeper.keep("measure", measure);
        words.addValueChangeListener(change -> suggestTitle());
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

    private void placed() {
        circumstances.offerOfficers(place.lying());
        look();
    }

    private void look() {
        near.look(keyArea.getValue(), place.position());
        suggestTitle();
    }

    private void suggestTitle() {
        String kind = keyArea.isEmpty() ? "" : IssueTexts.of(this, keyArea.getValue());
        title.suggest(
                words.getValue(),
                Stream.of(kind, place.words()).filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")));
    }

    private void send(Outcome outcome) {
        error.attempt(
                () -> {
                    Filed filed = services.issues().report(report(outcome));
                    keeper.done();
                    stored(filed);
                },
                "issue.refused.originGone");
        if (error.isVisible()) {
            error.scrollIntoView();
        }
    }

    private Report report(Outcome outcome) {
        if (keyArea.isEmpty()) {
            throw new RefusedException("issue.refused.keyArea");
        }
        Position at = place.position();
        if (at == null) {
            throw new RefusedException("issue.refused.noPlace");
        }
        look();
        near.requireDecided();
        return new Report(
                keeper.request(),
                new IssueFacts(title.title(), words.getValue(), keyArea.getValue(), place.words()),
                urgency.getValue(),
                at,
                outcome,
                measure.getValue(),
                photos.pictures(),
                circumstances.circumstances(origin.map(ReportOrigin::ref).orElse(null)));
    }

    private void stored(Filed filed) {
        String number = filed.id().toString();
        String grid = filed.lying().grid().name();
        Notification.show(
                getTranslation("issue.report.stored", number, grid),
                NOTICE_MILLISECONDS,
                Notification.Position.BOTTOM_START);
        desk.show(desk.focus().select(back.orElseGet(() -> issue(filed))));
        desk.stored();
    }

    /** What was filed next door cannot be read. */
    private static @Nullable Selected issue(Filed filed) {
        return filed.lying().nextDoor()
                ? null
                : new Selected(IssueForm.KIND, filed.id().toString());
    }
}
