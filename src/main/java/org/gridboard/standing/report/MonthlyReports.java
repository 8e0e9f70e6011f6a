package org.gridboard.standing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Locale;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.gridboard.platform.paper.PaperPage;
import org.gridboard.platform.paper.PaperPdf;
import org.gridboard.standing.Indicator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The monthly report of a street or a community on A4: map, indicators, trends, when what was reported. */
@Service
@PreAuthorize("denyAll()")
public class MonthlyReports {

    private static final String READERS = "hasAnyRole('SECRETARY', 'STREET_STAFF')";

    private final ReportReader reader;
    private final PaperPdf pdf;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Texts texts;

    MonthlyReports(ReportReader reader, PaperPdf pdf, CurrentAccount currentAccount, AuditTrail audit, Texts texts) {
        this.reader = reader;
        this.pdf = pdf;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * The report as a page.
     *
     * @param shown the indicator that colours the map
     * @throws RefusedException if the month lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(READERS)
    public PaperPage page(AreaCode area, YearMonth month, Indicator shown, Locale locale) {
        String by = currentAccount.requireWorkIn(area).name();
        return new ReportPage(new ReportWords(texts, locale), by).of(reader.read(area, month, shown));
    }

    /**
     * Writes the report as PDF; the audit trail says so.
     *
     * @param shown the indicator that colours the map
     * @throws RefusedException if the month lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(READERS)
    public void pdf(AreaCode area, YearMonth month, Indicator shown, Locale locale, OutputStream out) {
        PaperPage page = page(area, month, shown, locale);
        audit.appendAlone("EXPORT_REPORT", "report", month.toString(), area);
        try {
            pdf.write(out, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
