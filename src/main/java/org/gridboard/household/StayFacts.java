package org.gridboard.household;

import java.time.LocalDate;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a stay in the floating population register.
 *
 * @param landlord the landlord's name; empty to leave it as it is
 * @param telephone the landlord's telephone; empty to leave it as it is
 * @param until the last day, or null where it is open
 */
public record StayFacts(
        LocalDate arrived,
        String landlord,
        String telephone,
        @Nullable LocalDate until) {

    public static final int LANDLORD_MOST = 60;
    public static final int TELEPHONE_MOST = 20;

    private static final String TELEPHONE = "[0-9+ -]*";

    /** @throws RefusedException if a text is too long, the telephone is none or the stay ends before it begins */
    public StayFacts {
        landlord = PlainText.atMost(LANDLORD_MOST, landlord, "household.refused.landlord");
        telephone = PlainText.atMost(TELEPHONE_MOST, telephone, "household.refused.telephone");
        if (!telephone.matches(TELEPHONE)) {
            throw new RefusedException("household.refused.telephone", TELEPHONE_MOST, telephone.length());
        }
        if (until != null && until.isBefore(arrived)) {
            throw new RefusedException("household.refused.stayEnds");
        }
    }
}
