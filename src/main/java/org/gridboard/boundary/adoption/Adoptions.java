package org.gridboard.boundary.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.boundary.Redrawings;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adopts drafts for a day, and withdraws that until the day has come (rule 5). From 0:00 of the day on the draft is what stands; one
 * adopted for today is at once.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Adoptions {

    /** The longest reason, in characters. */
    public static final int REASON_MOST = 500;

    private final Redrawings redrawings;
    private final AdoptionGuards guards;
    private final AdoptionStore store;
    private final InForce inForce;
    private final AuditTrail audit;
    private final Clock clock;

    Adoptions(
            Redrawings redrawings,
            AdoptionGuards guards,
            AdoptionStore store,
            InForce inForce,
            AuditTrail audit,
            Clock clock) {
        this.redrawings = redrawings;
        this.guards = guards;
        this.store = store;
        this.inForce = inForce;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why the draft cannot be adopted as it stands, apart from what {@code Checks} find; or nothing. @throws OutOfScopeException if there is no such draft for the account */
    @PreAuthorize(Redrawings.DRAWS)
    @Transactional(readOnly = true)
    public Optional<RefusedException> hindrance(RedrawingId id) {
        return guards.hindrance(required(id));
    }

    /**
     * Adopts a draft for a day; the chiefs concerned are told. Sent twice, adopted once.
     *
     * @param from today or later; for today it is in force at once
     * @param reason 1–500 characters
     * @return the draft as it stands now
     * @throws RefusedException if the day is over, the reason is missing, something in the draft is wrong, what it rests upon was
     *     replaced, or another draft of the community is waiting
     * @throws ChangedMeanwhileException with the {@link Redrawing} as it stands if that is another version
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(Redrawings.DRAWS)
    public Redrawing adopt(RedrawingId id, int version, LocalDate from, String reason, UUID request) {
        Redrawing stands = required(id);
        if (store.isAdoptedBy(id, request)) {
            return stands;
        }
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today)) {
            throw new RefusedException("boundary-adoption.refused.past", from.toString());
        }
        String why = PlainText.required(REASON_MOST, reason, "boundary-adoption.refused.reason");
        requireVersion(stands, version);
        guards.require(stands);
        if (!store.adopt(id, version, from, why, request)) {
            throw new ChangedMeanwhileException(required(id));
        }
        audit.append("BOUNDARY_ADOPTED", "redrawing", id.toString(), stands.community(), from + " " + shortened(why));
        if (from.equals(today)) {
            inForce.put(id, stands.community());
        } else {
            store.tell(id, "BOUNDARY_ADOPTED", from);
        }
        return required(id);
    }

    /**
     * Takes an adoption back before its day; the draft can be drawn on again, and the chiefs concerned are told.
     *
     * @throws RefusedException if it does not wait for its day
     * @throws ChangedMeanwhileException as {@link #adopt}
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(Redrawings.DRAWS)
    public Redrawing withdraw(RedrawingId id, int version) {
        Redrawing stands = required(id);
        LocalDate day = stands.validFrom();
        if (stands.state() != RedrawingState.ADOPTED || day == null) {
            throw new RefusedException("boundary-adoption.refused.notWaiting");
        }
        if (!store.withdraw(id, version)) {
            throw new ChangedMeanwhileException(required(id));
        }
        audit.append("BOUNDARY_WITHDRAWN", "redrawing", id.toString(), stands.community(), day.toString());
        store.tell(id, "BOUNDARY_WITHDRAWN", day);
        return required(id);
    }

    private static void requireVersion(Redrawing stands, int version) {
        if (stands.version() != version) {
            throw new ChangedMeanwhileException(stands);
        }
    }

    private Redrawing required(RedrawingId id) {
        return redrawings.find(id).orElseThrow(OutOfScopeException::new);
    }

    /** Fits behind the day in one line of the audit trail. */
    private static String shortened(String reason) {
        return reason.substring(
                0, reason.offsetByCodePoints(0, Math.min(480, reason.codePointCount(0, reason.length()))));
    }
}
