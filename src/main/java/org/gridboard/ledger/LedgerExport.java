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
import org.gridboard.platform.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A ledger as an Excel workbook: exactly the lines that the page shows, by whom and when. The audit trail says so. */
@Service
@PreAuthorize("denyAll()")
public class LedgerExport {

    /** The most lines that go into one workbook; one with more says how many it leaves out. */
    public static final int LINES_MOST = 20_000;

    private final Ledgers ledgers;
    private final Areas areas;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    LedgerExport(
            Ledgers ledgers, Areas areas, CurrentAccount currentAccount, AuditTrail audit, Texts texts, Clock clock) {
        this.ledgers = ledgers;
        this.areas = areas;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The workbook in a language. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional
    public byte[] workbook(LedgerFilter filter, Locale locale) {
        int count = ledgers.count(filter);
        List<LedgerEntry> lines = ledgers.find(filter, 0, LINES_MOST);
        audit.append("EXPORT_LEDGER", "ledger", filter.keyArea().name(), filter.area(), null);
        String area = areas.find(filter.area()).map(Area::name).orElse("");
        var head = new LedgerWorkbook.Head(filter, area, currentAccount.get().name(), LocalDateTime.now(clock), count);
        var out = new ByteArrayOutputStream();
        try {
            new LedgerWorkbook(texts, locale).write(out, head, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
