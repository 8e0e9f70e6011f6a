package org.gridboard.ledger.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.ledger.EntryState;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A signed agreement as it is shown.
 *
 * @param facts with the masked name of who signed
 * @param checkpointName what its checkpoint is called, or null for none
 * @param withdrawnOn when it was ended before its time, or null
 * @param scan the scanned paper, or null for none
 * @param version what a change must be based on
 */
public record Agreement(
        AgreementId id,
        Area grid,
        Facts facts,
        @Nullable String checkpointName,
        EntryState state,
        @Nullable LocalDate withdrawnOn,
        @Nullable StoredScan scan,
        int version) {

    public static final int PARTY_MOST = 80;
    public static final int PLACE_MOST = 200;
    public static final int SIGNER_MOST = 60;

    /** A scan in the file store. */
    public record StoredScan(UUID id, ScanForm form) {}

    /**
     * What can be entered of an agreement.
     *
     * @param party the shop or unit, 1–80 characters
     * @param signedBy who signed for the party; to leave it as it is, an empty text
     * @param checkpoint the number of its checkpoint, in the same grid; or null for none
     */
    public record Facts(
            AgreementKind kind,
            String party,
            String place,
            String signedBy,
            LocalDate signedOn,
            LocalDate validTo,
            @Nullable Long checkpoint) {

        /** @throws RefusedException if something is missing or out of bounds */
        public Facts {
            party = PlainText.required(PARTY_MOST, party, "ledger.refused.party");
            place = PlainText.atMost(PLACE_MOST, place, "ledger.refused.place");
            signedBy = PlainText.atMost(SIGNER_MOST, signedBy, "ledger.refused.signer");
            if (validTo.isBefore(signedOn)) {
                throw new RefusedException("ledger.refused.validity");
            }
        }
    }
}
