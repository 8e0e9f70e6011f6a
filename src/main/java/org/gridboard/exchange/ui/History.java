package org.gridboard.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gridboard.exchange.Report;
import org.gridboard.exchange.Reports;
import org.gridboard.exchange.Sentences;

/** Earlier imports within the account's scope, read page by page. */
class History extends Section {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Grid<Report> grid = new Grid<>();

    History(Sentences sentences, Reports reports, ZoneId zone) {
        addClassName("gb-section");
        grid.addColumn(report -> TIME.format(report.at().atZone(zone)))
                .setHeader(sentences.of("exchange.history.at"))
                .setAutoWidth(true);
        grid.addColumn(report -> sentences.of(report.kind().key())).setHeader(sentences.of("exchange.history.kind"));
        grid.addColumn(Report::fileName)
                .setHeader(sentences.of("exchange.history.file"))
                .setAutoWidth(true);
        grid.addColumn(Report::by).setHeader(sentences.of("exchange.history.by"));
        grid.addColumn(report -> report.counts().created()).setHeader(sentences.of("exchange.count.created"));
        grid.addColumn(report -> report.counts().changed()).setHeader(sentences.of("exchange.count.changed"));
        grid.addColumn(report -> report.counts().rejected()).setHeader(sentences.of("exchange.count.rejected"));
        grid.addComponentColumn(report -> ReportLink.of(sentences, reports, report.id()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(query -> reports.recent(query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            query.getLimit();
            return reports.count();
        });
        grid.setEmptyStateText(sentences.of("exchange.history.empty"));
        add(new H2(sentences.of("exchange.history.title")), grid);
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
