package org.gridboard.issue;

import org.gridboard.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What else belongs to a report.
 *
 * @param firstOfficer the officer first asked (首问责任人); null for the one who reports
 * @param promised what a resident was promised; null for nothing
 * @param origin the checkpoint or household it begins at; null for none
 */
public record Circumstances(
        @Nullable AccountId firstOfficer, @Nullable Promised promised, ReportOrigin.@Nullable Ref origin) {

    /** Nothing special. */
    public static final Circumstances PLAIN = new Circumstances(null, null, null);

    Circumstances withoutOrigin() {
        return new Circumstances(firstOfficer, promised, null);
    }
}
