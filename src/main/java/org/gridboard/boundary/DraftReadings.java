package org.gridboard.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.access.AccountId;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counsel and findings of a draft, read by the page and handed on to its map, which asks for the same a moment later. Kept on this
 * node for the account that read it, and taken once, so that nothing old is answered twice.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class DraftReadings {

    private static final int MOST = 64;

    private final Redrawings redrawings;
    private final Counsel counsel;
    private final Checks checks;
    private final CurrentAccount currentAccount;
    private final Map<Kept, DraftReading> handedOn = Collections.synchronizedMap(new Newest());

    DraftReadings(Redrawings redrawings, Counsel counsel, Checks checks, CurrentAccount currentAccount) {
        this.redrawings = redrawings;
        this.counsel = counsel;
        this.checks = checks;
        this.currentAccount = currentAccount;
    }

    private record Kept(AccountId account, RedrawingId draft, int version) {}

    private static final class Newest extends LinkedHashMap<Kept, DraftReading> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kept, DraftReading> eldest) {
            return size() > MOST;
        }
    }

    /** Reads the draft at its step, and keeps it for the map. @throws OutOfScopeException if there is no such draft for the account */
    @PreAuthorize(Redrawings.DRAWS)
    public DraftReading read(RedrawingId id) {
        Redrawing draft = redrawings.find(id).orElseThrow(OutOfScopeException::new);
        DraftReading reading = reading(draft);
        handedOn.put(kept(draft), reading);
        return reading;
    }

    /** What the account's page has just read of this version, else read now. @throws OutOfScopeException as {@link #read} */
    @PreAuthorize(Redrawings.DRAWS)
    public DraftReading take(RedrawingId id) {
        Redrawing draft = redrawings.find(id).orElseThrow(OutOfScopeException::new);
        return Optional.ofNullable(handedOn.remove(kept(draft))).orElseGet(() -> reading(draft));
    }

    private DraftReading reading(Redrawing draft) {
        return new DraftReading(counsel.of(draft.id()), draft.isOpen() ? checks.of(draft.id()) : List.of());
    }

    private Kept kept(Redrawing draft) {
        return new Kept(currentAccount.get().id(), draft.id(), draft.version());
    }
}
