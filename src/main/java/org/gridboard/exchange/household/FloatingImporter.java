package org.gridboard.exchange.household;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Importer;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.Refusal;
import org.gridboard.exchange.file.Sheet;
import org.gridboard.exchange.file.Synonyms;
import org.gridboard.exchange.file.TableRow;
import org.gridboard.exchange.household.RowReader.Column;
import org.springframework.stereotype.Component;

/** Imports the floating population register of a secretary's own community: stays of households that are known. */
@Component
class FloatingImporter implements Importer {

    private static final Synonyms HEADINGS = Synonyms.load("floating-headings");
    private static final int TOLD_EVERY = 1_000;

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
        List<Finding> findings = Sheet.read(
                order.file(), HEADINGS, (heading, below) -> read(heading.columns(), below, order, progress, rows));
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
            List<String> headings,
            Stream<TableRow> below,
            ImportOrder order,
            Progress progress,
            List<FloatingRow> rows) {
        var reader = new FloatingReader(columns(headings, order), calendar.today());
        below.forEach(row -> {
            reader.read(row).ifPresent(rows::add);
            if (row.number() % TOLD_EVERY == 0) {
                progress.at(Progress.Phase.READING, row.number(), order.rows());
            }
        });
        return reader.findings();
    }

    /** Nothing more is said of a row that is left out. */
    private static Stream<Finding> kept(List<Finding> findings, List<Finding> leftOut) {
        var gone = leftOut.stream().map(Finding::row).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !gone.contains(finding.row()));
    }

    private static Map<FloatingField, Column> columns(List<String> headings, ImportOrder order) {
        var columns = new EnumMap<FloatingField, Column>(FloatingField.class);
        for (FloatingField field : FloatingField.values()) {
            order.column(field).ifPresent(name -> columns.put(field, new Column(headings.indexOf(name), name)));
        }
        for (FloatingField field : FloatingField.REQUIRED) {
            if (!columns.containsKey(field)) {
                throw new ImportRefused(Refusal.FIELD_MISSING, field.key());
            }
        }
        return columns;
    }
}
