package org.gridboard.boundary.adoption;

import java.time.Clock;
import java.util.Optional;
import org.gridboard.boundary.Checks;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.boundary.Redrawings;
import org.gridboard.boundary.Replacement;
import org.gridboard.platform.RefusedException;
import org.springframework.stereotype.Component;

/** What a draft has to be like to be adopted. */
@Component
class AdoptionGuards {

    /** Numbers of grids have three digits. */
    private static final int HIGHEST_NUMBER = 999;

    private final Redrawings redrawings;
    private final Checks checks;
    private final AdoptionStore store;
    private final Clock clock;

    AdoptionGuards(Redrawings redrawings, Checks checks, AdoptionStore store, Clock clock) {
        this.redrawings = redrawings;
        this.checks = checks;
        this.store = store;
        this.clock = clock;
    }

    /** @throws RefusedException with the one sentence that says why it cannot be adopted */
    void require(Redrawing draft) {
        hindrance(draft).ifPresent(refused -> {
            throw refused;
        });
        int findings = checks.of(draft.id()).size();
        if (findings > 0) {
            throw new RefusedException("boundary-adoption.refused.findings", findings);
        }
    }

    /** The one sentence that says why it cannot be adopted, apart from what is found in it; or nothing. */
    Optional<RefusedException> hindrance(Redrawing draft) {
        if (draft.state() != RedrawingState.DRAFT) {
            return refused("boundary-adoption.refused.noDraft");
        }
        if (draft.replaced()) {
            return Optional.of(Replacement.refusal(redrawings.replacement(draft.id()), clock.getZone()));
        }
        Optional<String> waiting = store.waiting(draft.community());
        if (waiting.isPresent()) {
            return refused("boundary-adoption.refused.waiting", waiting.get());
        }
        AdoptionStore.Extent extent = store.extent(draft.id());
        if (extent.changed() == 0) {
            return refused("boundary-adoption.refused.nothing");
        }
        if (store.highestNumber(draft.community()) + extent.added() > HIGHEST_NUMBER) {
            return refused("boundary-adoption.refused.codes", HIGHEST_NUMBER);
        }
        return Optional.empty();
    }

    private static Optional<RefusedException> refused(String key, Object... params) {
        return Optional.of(new RefusedException(key, params));
    }
}
