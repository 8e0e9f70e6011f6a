package org.gridboard.standing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.ReplicaReads;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.gridboard.standing.Trend;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The table of a comparison as an Excel workbook. The audit trail says who took it along. */
@Service
@PreAuthorize("denyAll()")
public class CompareExport {

    private final Comparisons comparisons;
    private final ReplicaReads replica;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Texts texts;

    CompareExport(
            Comparisons comparisons,
            ReplicaReads replica,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Texts texts) {
        this.comparisons = comparisons;
        this.replica = replica;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * Writes the workbook in a language.
     *
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public void workbook(AreaCode area, Period period, Indicator indicator, Locale locale, OutputStream out) {
        currentAccount.require(currentAccount.get().reaches(area));
        AsOf<Content> read = replica.read(
                () -> new Content(comparisons.of(area, period), comparisons.trend(area, indicator, period)));
        audit.appendAlone("EXPORT_COMPARISON", "indicator", indicator.name() + " " + period.token(), area);
        Comparison comparison = read.value().comparison();
        var head = new ExportHead(comparison.area().name(), currentAccount.get().name(), read.at());
        try {
            new CompareWorkbook(new ReportWords(texts, locale), head)
                    .write(out, comparison, read.value().trend());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Content(Comparison comparison, Trend trend) {}
}
