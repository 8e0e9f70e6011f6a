package org.gridboard.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Tag;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Sentences;

/** What was found in single rows. Everything is shown as text. */
class FindingGrid extends Grid<Finding> {

    FindingGrid(Sentences sentences, List<Finding> findings) {
        addClassName("gb-import-findings");
        addColumn(Finding::row)
                .setHeader(sentences.of("exchange.finding.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(finding -> tag(sentences, finding))
                .setHeader(sentences.of("exchange.finding.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Finding::column)
                .setHeader(sentences.of("exchange.finding.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(finding -> wrapped(sentences.of(finding)))
                .setHeader(sentences.of("exchange.finding.what"))
                .setWidth("16em")
                .setFlexGrow(3);
        addColumn(Finding::value)
                .setHeader(sentences.of("exchange.finding.value"))
                .setFlexGrow(1);
        setItems(findings);
        setAllRowsVisible(findings.size() <= 10);
    }

    private static Tag tag(Sentences sentences, Finding finding) {
        return new Tag(sentences.of(finding.severity().key()), finding.rejects() ? Tag.Tone.ALARM : Tag.Tone.WARN);
    }

    private static Span wrapped(String text) {
        var span = new Span(text);
        span.addClassName("gb-wrap");
        return span;
    }
}
