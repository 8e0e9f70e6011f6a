package org.gridboard.ledger;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a ledger is asked for.
 *
 * @param from the period's first day
 * @param to the period's last day; at most a year after the first
 * @param kind only this, or null for everything
 * @param state only what stands so, or null for everything
 * @param text what a title, place or party must contain; empty for anything
 */
public record LedgerFilter(
        AreaCode area,
        KeyArea keyArea,
        LocalDate from,
        LocalDate to,
        @Nullable EntryKind kind,
        @Nullable EntryState state,
        String text) {

    /** The longest text to look for, in characters. */
    public static final int TEXT_MOST = 80;

    /** @throws RefusedException if the period ends before it begins or is longer than a year, or the text is too long */
    public LedgerFilter {
        text = PlainText.atMost(TEXT_MOST, text, "ledger.refused.text");
        if (to.isBefore(from)) {
            throw new RefusedException("ledger.refused.period");
        }
        if (to.isAfter(from.plusYears(1))) {
            throw new RefusedException("ledger.refused.long");
        }
    }

    /** Everything of a key area from the first day of today's month on. */
    public static LedgerFilter ofMonth(AreaCode area, KeyArea keyArea, LocalDate today) {
        return new LedgerFilter(area, keyArea, today.withDayOfMonth(1), today, null, null, "");
    }
}
