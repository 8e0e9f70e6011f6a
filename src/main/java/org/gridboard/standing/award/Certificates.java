package org.gridboard.standing.award;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.access.AuditTrail;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.Level;
import org.gridboard.platform.Texts;
import org.gridboard.platform.paper.PaperPdf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The certificates of red flags that stand: to read, and as PDF on A4, landscape. The audit trail says who took one along. */
@Service
@PreAuthorize("denyAll()")
public class Certificates {

    private final RedFlags flags;
    private final Areas areas;
    private final PeriodWords periods;
    private final Texts texts;
    private final PaperPdf pdf;
    private final AuditTrail audit;
    private final Clock clock;

    Certificates(
            RedFlags flags,
            Areas areas,
            PeriodWords periods,
            Texts texts,
            PaperPdf pdf,
            AuditTrail audit,
            Clock clock) {
        this.flags = flags;
        this.areas = areas;
        this.periods = periods;
        this.texts = texts;
        this.pdf = pdf;
        this.audit = audit;
        this.clock = clock;
    }

    /** The certificate in a language; nothing where the flag was withdrawn or is not for the account to see. */
    @PreAuthorize(StandingWeights.DAILY_WORK)
    public Optional<Certificate> of(FlagId flag, Locale locale) {
        return flags.find(flag).filter(RedFlag::stands).map(found -> words(found, locale));
    }

    /** The same as PDF. */
    @PreAuthorize(StandingWeights.DAILY_WORK)
    public Optional<byte[]> pdf(FlagId flag, Locale locale) {
        return flags.find(flag).filter(RedFlag::stands).map(found -> {
            audit.appendAlone(
                    "EXPORT_CERTIFICATE",
                    "red_flag",
                    flag.toString(),
                    found.area().code());
            return drawn(words(found, locale), locale);
        });
    }

    private byte[] drawn(Certificate certificate, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            pdf.write(out, CertificatePaper.of(certificate, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Certificate words(RedFlag flag, Locale locale) {
        String street =
                areas.find(flag.area().code().at(Level.STREET)).map(Area::name).orElse("");
        LocalDate day = LocalDate.ofInstant(flag.awardedAt(), clock.getZone());
        String among = texts.get(locale, "award.among." + flag.area().code().level());
        return new Certificate(
                texts.get(locale, "award.certificate.title"),
                flag.area().name(),
                texts.get(locale, "award.certificate.citation", periods.of(flag.period(), locale), among),
                place(flag, among, locale),
                flag.reason(),
                street,
                texts.get(locale, "award.certificate.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                texts.get(locale, "award.certificate.seal", flag.id().toString(), flag.hash()));
    }

    private String place(RedFlag flag, String among, Locale locale) {
        BigDecimal total = flag.total();
        Integer rank = flag.rank();
        return total == null || rank == null
                ? ""
                : texts.get(locale, "award.certificate.place", total.toString(), rank, flag.ranked(), among);
    }
}
