package org.gridboard.exchange.household;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.Importer;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.file.Heading;
import org.gridboard.exchange.file.Sheet;
import org.gridboard.exchange.file.Synonyms;
import org.gridboard.exchange.file.TableRow;
import org.springframework.stereotype.Component;

/** Imports the floating population register of a secretary's own community: stays of households that are known. */
@Component
class FloatingImporter implements Importer {

    private static final Synonyms HEADINGS = Synonyms.load("floating-headings");

    private final CurrentAccount currentAccount;
    private final FloatingStaging staging;
    private final WorkingCalendar calendar;

    FloatingImporter(CurrentAccount currentAccount, FloatingStaging staging, WorkingCalendar calendar) {
        this.currentAccount = currentAccount;
        this.staging = staging;
        this.calendar = calendar;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.FLOATING_STAYS;
    }

    @Override
    public Inspection inspect(Path file) {
        return Sheet.inspect(file, kind(), HEADINGS, FloatingField.class);
    }

    @Override
    public Outcome run(ImportOrder order, Progress progress) {
        var account = currentAccount.get();
        currentAccount.require(account.role() == Role.SECRETARY);
        var rows = new ArrayList<FloatingRow>();
        List<Finding> findings =
                Sheet.read(order.file(), HEADINGS, (heading, below) -> read(heading, below, order, progress, rows));
        progress.at(Progress.Phase.COMPARING, 0, 0);
        List<Finding> leftOut = staging.stage(
                rows, account.areas(), order.column(FloatingField.ADDRESS).orElse(""));
        progress.at(Progress.Phase.STORING, 0, 0);
        staging.apply();
        int repeated =
                (int) leftOut.stream().filter(finding -> !finding.rejects()).count();
        return Outcome.of(
                account.areas().first(),
                staging.tally(repeated),
                Stream.concat(kept(findings, leftOut), leftOut.stream()).toList());
    }

    private List<Finding> read(
            Heading heading, Stream<TableRow> below, ImportOrder order, Progress progress, List<FloatingRow> rows) {
        var reader = new FloatingReader(
                heading.columns(FloatingField.class, FloatingField.REQUIRED, order), calendar.today());
        Sheet.each(below, order, progress, row -> reader.read(row).ifPresent(rows::add));
        return reader.findings();
    }

    /** Nothing more is said of a row that is left out. */
    private static Stream<Finding> kept(List<Finding> findings, List<Finding> leftOut) {
        var gone = leftOut.stream().map(Finding::row).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !gone.contains(finding.row()));
    }
}
