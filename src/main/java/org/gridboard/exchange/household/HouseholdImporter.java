package org.gridboard.exchange.household;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
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

/** Imports the households of a secretary's own community from a workbook or a CSV file. */
@Component
class HouseholdImporter implements Importer {

    private static final Synonyms HEADINGS = Synonyms.load("household-headings");
    private static final int CHUNK = 1_000;

    private final CurrentAccount currentAccount;
    private final HouseholdPlaces places;
    private final HouseholdStaging store;
    private final WorkingCalendar calendar;

    HouseholdImporter(
            CurrentAccount currentAccount, HouseholdPlaces places, HouseholdStaging store, WorkingCalendar calendar) {
        this.currentAccount = currentAccount;
        this.places = places;
        this.store = store;
        this.calendar = calendar;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.HOUSEHOLDS;
    }

    @Override
    public Inspection inspect(Path file) {
        return Sheet.inspect(file, kind(), HEADINGS, HouseholdField.class);
    }

    @Override
    public Outcome run(ImportOrder order, Progress progress) {
        var account = currentAccount.get();
        currentAccount.require(account.role() == Role.SECRETARY);
        List<AreaCode> communities = List.copyOf(account.areas());
        var placing = new Placing(
                communities,
                places.grids(communities),
                order.column(HouseholdField.GRID_CODE).orElse(""));
        store.begin();
        Sheet.read(order.file(), HEADINGS, (heading, rows) -> {
            stage(heading, rows, order, progress, placing, communities);
            return true;
        });
        progress.at(Progress.Phase.COMPARING, 0, 0);
        store.compare();
        progress.at(Progress.Phase.STORING, 0, 0);
        store.apply(calendar.today());
        return Outcome.of(communities.getFirst(), store.tally(placing.duplicates()), placing.findings());
    }

    private void stage(
            Heading heading,
            Stream<TableRow> rows,
            ImportOrder order,
            Progress progress,
            Placing placing,
            List<AreaCode> communities) {
        var reader = new HouseholdReader(
                heading.columns(HouseholdField.class, HouseholdField.REQUIRED, order), calendar.today());
        var chunk = new ArrayList<Reading>();
        int[] done = {0};
        Runnable flush = () -> {
            progress.at(Progress.Phase.READING, done[0], order.rows());
            var found = places.of(chunk.stream().map(Reading::household).toList(), communities);
            store.stage(chunk.stream()
                    .map(reading ->
                            placing.place(reading, found.get(reading.household().row())))
                    .flatMap(Optional::stream)
                    .toList());
            chunk.clear();
        };
        rows.forEach(row -> {
            chunk.add(reader.read(row));
            done[0]++;
            if (chunk.size() == CHUNK) {
                flush.run();
            }
        });
        flush.run();
    }
}
