package org.gridboard.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.ReplicaReads;
import org.gridboard.platform.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A ledger as an Excel workbook: the lines that the page shows, by whom and when, and as of when where they come from the
 * replica. The audit trail says so.
 */
@Service
@PreAuthorize("denyAll()")
public class LedgerExport {

    /** The most lines that go into one workbook; one with more says how many it leaves out. */
    public static final int LINES_MOST = 20_000;

    private final Ledgers ledgers;
    private final Areas areas;
    private final ReplicaReads replica;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    LedgerExport(
            Ledgers ledgers,
            Areas areas,
            ReplicaReads replica,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Texts texts,
            Clock clock) {
        this.ledgers = ledgers;
        this.areas = areas;
        this.replica = replica;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The workbook in a language. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public byte[] workbook(LedgerFilter filter, Locale locale) {
        AsOf<Content> read = replica.read(() -> read(filter));
        Content content = read.value();
        audit.appendAlone("EXPORT_LEDGER", "ledger", filter.keyArea().name(), filter.area());
        var head = new LedgerWorkbook.Head(
                filter,
                content.area(),
                currentAccount.get().name(),
                LocalDateTime.now(clock),
                read.at(),
                content.count());
        var out = new ByteArrayOutputStream();
        try {
            new LedgerWorkbook(texts, locale).write(out, head, content.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Content read(LedgerFilter filter) {
        return new Content(
                ledgers.count(filter),
                ledgers.find(filter, 0, LINES_MOST),
                areas.find(filter.area()).map(Area::name).orElse(""));
    }

    private record Content(int count, List<LedgerEntry> lines, String area) {}
}
