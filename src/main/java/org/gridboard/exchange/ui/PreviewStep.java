package org.gridboard.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Sentences;

/** Step 3: what the import would do. Nothing is stored yet. */
class PreviewStep extends Section {

    private static final int SHOWN = 100;

    PreviewStep(Sentences sentences, String fileName, Outcome outcome, Runnable store, Runnable givenUp) {
        addClassName("gb-section");
        List<Finding> findings = outcome.findings();
        var go = new Button(getTranslation("exchange.preview.store"), click -> store.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(outcome.counts().takesSomething());
        go.setId("import-store");
        var acts = new Div(go, new Button(getTranslation("exchange.give.up"), click -> givenUp.run()));
        acts.addClassName("gb-row");
        add(new H2(getTranslation("exchange.preview.title")), new CountFacts(sentences, outcome.counts()), acts);
        if (!findings.isEmpty()) {
            int shown = Math.min(SHOWN, findings.size());
            add(
                    new Paragraph(getTranslation("exchange.preview.findings", shown, findings.size())),
                    ReportLink.of(sentences, fileName, outcome.counts(), () -> findings),
                    new FindingGrid(sentences, firstOwn(findings)));
        }
    }

    /** What one can act upon first, each part in the order of the file. */
    private static List<Finding> firstOwn(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::concernsOthers))
                .limit(SHOWN)
                .toList();
    }
}
