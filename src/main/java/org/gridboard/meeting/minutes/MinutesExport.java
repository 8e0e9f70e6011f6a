package org.gridboard.meeting.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.meeting.KeptMinutes;
import org.gridboard.meeting.PastMeetings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Minutes to take along. The audit trail says who did. */
@Service
@PreAuthorize("denyAll()")
public class MinutesExport {

    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final PastMeetings meetings;
    private final MinutesWords words;
    private final MinutesPdf pdf;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    MinutesExport(
            PastMeetings meetings,
            MinutesWords words,
            MinutesPdf pdf,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.words = words;
        this.pdf = pdf;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** The minutes as PDF, what stands around them in a language; nothing where there are none. */
    @PreAuthorize(DAILY_WORK)
    public Optional<byte[]> pdf(AreaCode community, LocalDate day, Locale locale) {
        return export(
                "EXPORT_MINUTES_PDF", community, day, (out, kept) -> pdf.write(out, words.of(kept, locale), locale));
    }

    /** The decisions as an Excel workbook; nothing where there are none. */
    @PreAuthorize(DAILY_WORK)
    public Optional<byte[]> workbook(AreaCode community, LocalDate day, Locale locale) {
        String by = currentAccount.get().name();
        return export(
                "EXPORT_MINUTES_EXCEL",
                community,
                day,
                (out, kept) -> new MinutesWorkbook(words.in(locale)).write(out, kept, by, LocalDateTime.now(clock)));
    }

    private interface Writing {

        void write(ByteArrayOutputStream out, KeptMinutes kept) throws IOException;
    }

    /** Read in one transaction, written outside of any: drawing takes its time. */
    private Optional<byte[]> export(String act, AreaCode community, LocalDate day, Writing writing) {
        currentAccount.require(currentAccount.get().reaches(community));
        return meetings.minutes(community, day).map(kept -> {
            audit.appendAlone(act, "minutes", kept.minutes().number(), community);
            var out = new ByteArrayOutputStream();
            try {
                writing.write(out, kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}
