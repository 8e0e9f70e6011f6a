package org.gridboard.household;

import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The households of the account's grids. What lies outside its scope does not exist. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Households {

    static final String SEES = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";
    static final String KEEPS = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')";

    private final HouseholdStore store;
    private final HouseholdParts parts;
    private final Areas areas;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Households(
            HouseholdStore store,
            HouseholdParts parts,
            Areas areas,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.store = store;
        this.parts = parts;
        this.areas = areas;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** The household, or nothing if there is none of this number in the account's scope. */
    @PreAuthorize(SEES)
    @Transactional(readOnly = true)
    public Optional<HouseholdDetail> find(HouseholdId id) {
        return store.find(id)
                .filter(found -> currentAccount.get().worksIn(found.grid().code()))
                .map(this::detail);
    }

    /**
     * Adds a household where it lives; the grid follows from the place. Sent twice, it is stored once.
     *
     * @throws RefusedException if it has no place, its place is outside the account's grids, or its address and room
     *     are those of another household
     */
    @PreAuthorize(KEEPS)
    public HouseholdDetail add(UUID request, HouseholdFacts facts) {
        Position position = Optional.ofNullable(facts.position())
                .orElseThrow(() -> new RefusedException("household.refused.noPlace"));
        boolean added = store.insert(request, gridAt(position), facts);
        var stored = store.ofRequest(request).orElseThrow(() -> new RefusedException("household.refused.twice"));
        if (added) {
            audit.append(
                    "ADD_HOUSEHOLD",
                    "household",
                    stored.id().toString(),
                    stored.grid().code(),
                    null);
        }
        return detail(stored);
    }

    /**
     * Changes a household; it moves to the grid its new place lies in, and all that hangs on it moves along.
     *
     * @throws ChangedMeanwhileException with the {@link HouseholdDetail} stored now, if it is no longer at this version
     * @throws RefusedException if the new place is outside the account's grids, or the new address and room are those
     *     of another household
     */
    @PreAuthorize(KEEPS)
    public void change(HouseholdId id, int version, HouseholdFacts facts) {
        HouseholdDetail before = find(id).orElseThrow(OutOfScopeException::new);
        Position position = facts.position();
        AreaCode grid = position == null ? before.grid().code() : gridAt(position);
        if (before.version() != version || !update(id, version, grid, facts)) {
            throw new ChangedMeanwhileException(find(id).orElseThrow(OutOfScopeException::new));
        }
        audit.append("CHANGE_HOUSEHOLD", "household", id.toString(), grid, null);
    }

    private boolean update(HouseholdId id, int version, AreaCode grid, HouseholdFacts facts) {
        try {
            return store.update(id, version, grid, facts);
        } catch (DuplicateKeyException e) {
            throw new RefusedException("household.refused.twice");
        }
    }

    private AreaCode gridAt(Position position) {
        return areas.gridAt(position.lng(), position.lat(), calendar.today())
                .map(grid -> grid.code())
                .filter(grid -> currentAccount.get().worksIn(grid))
                .orElseThrow(() -> new RefusedException("household.refused.outside"));
    }

    private HouseholdDetail detail(HouseholdStore.Stored stored) {
        int clearMonths = parts.clearMonths(stored.grid());
        return new HouseholdDetail(
                stored.id(),
                stored.grid(),
                stored.facts(),
                parts.key(stored.id()).orElse(null),
                parts.clears(stored.id(), clearMonths),
                clearMonths,
                parts.residents(stored.id()),
                stored.version());
    }
}
