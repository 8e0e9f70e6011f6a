package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import org.gridboard.dashboard.Selected;
import org.gridboard.ledger.LedgerExport;
import org.gridboard.ledger.LedgerFilter;

/** What can be done with the ledger: take it along as Excel, and add an agreement. */
class LedgerActs extends Div {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LedgerFilter filter;
    private final LedgerExport export;
    private final Locale locale = getLocale();

    LedgerActs(LedgerFilter filter, LedgerExport export, Doors doors) {
        this.filter = filter;
        this.export = export;
        addClassName("gb-acts");
        var download = new Anchor();
        download.setText(getTranslation("ledger.export"));
        download.setHref(this::write);
        download.setDownload(true);
        download.addClassName("gb-download");
        add(download);
        if (doors.keeps()) {
            add(new Button(
                    getTranslation("ledger.agreement.new"),
                    click -> doors.open(filter.area(), new Selected(AgreementForm.KIND, Selected.NEW))));
        }
    }

    private void write(DownloadEvent event) throws IOException {
        byte[] workbook = export.workbook(filter, locale);
        event.setContentType(EXCEL);
        event.setContentLength(workbook.length);
        event.setFileName("%s-%s-%s-%s.xlsx".formatted(filter.area(), filter.keyArea(), filter.from(), filter.to()));
        event.getOutputStream().write(workbook);
    }
}
