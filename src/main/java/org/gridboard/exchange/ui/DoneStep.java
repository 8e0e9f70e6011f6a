package org.gridboard.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.gridboard.exchange.Report;
import org.gridboard.exchange.Reports;
import org.gridboard.exchange.Sentences;

/** Step 4: what was stored. */
class DoneStep extends Section {

    DoneStep(Sentences sentences, Reports reports, Report report, Runnable another) {
        addClassName("gb-section");
        var title = new H2(getTranslation("exchange.done.title", report.fileName()));
        title.getElement().setAttribute("role", "status");
        var acts = new Div(
                ReportLink.of(sentences, reports, report.id()),
                new Button(getTranslation("exchange.done.another"), click -> another.run()));
        acts.addClassName("gb-row");
        add(title, new CountFacts(sentences, report.counts()), acts);
    }
}
