package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.Issues;
import org.gridboard.platform.ChangedMeanwhileException;

/** Puts the facts of an issue right. If someone else was faster, shows what they stored and lets the user choose. */
class CorrectPage extends Div {

    private final Issues issues;
    private final Runnable stored;
    private final IssueDetail issue;
    private final FactsFields fields = new FactsFields();
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    CorrectPage(IssueDetail issue, Issues issues, Runnable stored, Runnable cancelled) {
        this.issues = issues;
        this.stored = stored;
        this.issue = issue;
        addClassName("gb-fields");
        fields.setFacts(issue.facts());
        var save = new Button(getTranslation("issue.save"), click -> save(issue.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("issue.correct.title", issue.id().toString())), error, conflict, fields, save);
        add(new Button(getTranslation("issue.cancel"), click -> cancelled.run()));
    }

    private void save(int version) {
        conflict.removeAll();
        error.attempt(() -> correct(version), IssueTexts.GONE);
    }

    private void correct(int version) {
        try {
            issues.correct(issue.id(), version, fields.getFacts());
            stored.run();
        } catch (ChangedMeanwhileException changed) {
            choose((IssueDetail) changed.current());
        }
    }

    private void choose(IssueDetail current) {
        IssueFacts theirs = current.facts();
        conflict.add(new Section(
                getTranslation("issue.conflict.title"),
                new Paragraph(getTranslation("issue.conflict.what")),
                new Facts()
                        .with(getTranslation("issue.field.title"), theirs.title())
                        .with(getTranslation("issue.field.keyArea"), IssueTexts.of(this, theirs.keyArea()))
                        .with(getTranslation("issue.field.place"), theirs.place())
                        .with(getTranslation("issue.field.words"), theirs.words())
                        .with(getTranslation("issue.form.state"), IssueTexts.of(this, current.state())),
                new Button(getTranslation("issue.conflict.mine"), click -> save(current.version())),
                new Button(getTranslation("issue.conflict.theirs"), click -> stored.run())));
    }
}
