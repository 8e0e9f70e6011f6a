package org.gridboard.ledger;

import java.time.LocalDate;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ledger.
 *
 * @param form what opens it on the dashboard
 * @param day since when a checkpoint is in use, when a problem was seen, an agreement signed, an issue reported
 * @param title name of the checkpoint, party of the agreement, title of the issue
 * @param detail the place, or the issue that a finding opened; may be empty
 * @param person who signed an agreement, masked (domain.md, Privacy)
 * @param until when an agreement runs out, or an issue is due
 */
public record LedgerEntry(
        EntryKind kind,
        Selected form,
        Area grid,
        LocalDate day,
        String title,
        String detail,
        @Nullable String person,
        @Nullable LocalDate until,
        EntryState state) {}
