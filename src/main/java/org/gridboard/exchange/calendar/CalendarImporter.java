package org.gridboard.exchange.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
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
import org.springframework.stereotype.Component;

/** Imports the working calendar: public holidays and make-up days; a day that is as usual is not stored. */
@Component
class CalendarImporter implements Importer {

    private static final Synonyms HEADINGS = Synonyms.load("calendar-headings");

    private final CurrentAccount currentAccount;
    private final Areas areas;
    private final CalendarStaging staging;

    CalendarImporter(CurrentAccount currentAccount, Areas areas, CalendarStaging staging) {
        this.currentAccount = currentAccount;
        this.areas = areas;
        this.staging = staging;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CALENDAR;
    }

    @Override
    public Inspection inspect(Path file) {
        return Sheet.inspect(file, kind(), HEADINGS, CalendarField.class);
    }

    @Override
    public Outcome run(ImportOrder order, Progress progress) {
        Account account = currentAccount.get();
        currentAccount.require(account.is(Role.ADMINISTRATOR, Role.STREET_STAFF));
        AreaCode area = areas.roots().stream()
                .map(Area::code)
                .findFirst()
                .orElseThrow(() -> new ImportRefused(Refusal.TARGET_OUT_OF_SCOPE));
        return Sheet.read(order.file(), HEADINGS, (heading, rows) -> {
            var reader = new CalendarReader(heading, order);
            List<CalendarRow> days =
                    rows.map(reader::read).flatMap(Optional::stream).toList();
            progress.at(Progress.Phase.STORING, 0, 0);
            return Outcome.of(area, staging.store(days), reader.findings());
        });
    }
}
