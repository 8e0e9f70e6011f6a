package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Section;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.Picture;

/** One issue: facts, photos, timeline, and what the account may do. The desk opens it anew after each act. */
class IssuePage extends Div {

    private final ReportServices services;
    private final Desk desk;
    private final boolean mayWork;
    private final ErrorLine error = new ErrorLine();

    /** @param mayWork whether the account reports in the issue's grid; who was given it from elsewhere only handles it */
    IssuePage(IssueDetail issue, boolean mayWork, ReportServices services, Desk desk) {
        this.services = services;
        this.desk = desk;
        this.mayWork = mayWork;
        addClassName("gb-form");
        render(issue);
    }

    private void render(IssueDetail issue) {
        removeAll();
        error.clear();
        add(head(issue), new H2(issue.facts().title()), lines(issue), error);
        if (!issue.facts().words().isBlank()) {
            add(new Paragraph(issue.facts().words()));
        }
        add(new PhotoStrip(issue.photos()), new IssueFactsList(issue, services.times()));
        add(new CallBackSection(issue.id(), mayWork, services, desk));
        add(new Section(getTranslation("issue.form.timeline"), new Timeline(issue.timeline(), services.times())));
        add(new IssueActs(issue, services, desk::stored));
        if (issue.state().isOpen() && (mayWork || issue.acts().contains(Act.HANDLE))) {
            add(new PhotoUpload(picture -> addPicture(issue, picture)));
        }
        if (mayWork && issue.state().isOpen()) {
            add(correctButton(issue));
        }
    }

    private Div head(IssueDetail issue) {
        var number = new Span("#" + issue.id());
        number.addClassName("gb-soft");
        return new Div(IssueTexts.tag(this, issue), number);
    }

    private Div lines(IssueDetail issue) {
        var lines = new Div(new Paragraph(joined(
                issue.grid().name(),
                issue.facts().place(),
                IssueTexts.of(this, issue.facts().keyArea()),
                IssueTexts.of(this, issue.urgency()))));
        lines.addClassName("gb-soft");
        return lines;
    }

    private Button correctButton(IssueDetail issue) {
        return new Button(getTranslation("issue.correct.open"), click -> {
            removeAll();
            add(new CorrectPage(issue, services.issues(), desk::stored, () -> render(issue)));
        });
    }

    private void addPicture(IssueDetail issue, Picture picture) {
        error.attempt(
                () -> {
                    services.issues().addPicture(issue.id(), picture);
                    desk.stored();
                },
                IssueTexts.GONE);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
