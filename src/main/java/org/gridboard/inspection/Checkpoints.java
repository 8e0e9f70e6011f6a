package org.gridboard.inspection;

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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checkpoints of the account's grids. What lies outside its scope does not exist. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Checkpoints {

    private static final String KEEPS_THEM = "hasAnyRole('GRID_CHIEF', 'SECRETARY')";

    private final CheckpointStore store;
    private final Areas areas;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Checkpoints(
            CheckpointStore store,
            Areas areas,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.store = store;
        this.areas = areas;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** The checkpoint, or nothing if there is none of this number in the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public Optional<Checkpoint> find(CheckpointId id) {
        return store.find(id).filter(found -> currentAccount.get().worksIn(found.grid()));
    }

    /**
     * Adds a checkpoint; rounds are due there from today on. Sent twice, it is stored once.
     *
     * @throws RefusedException if its position lies outside the grid
     */
    @PreAuthorize(KEEPS_THEM)
    public Checkpoint add(UUID request, AreaCode grid, Checkpoint.Facts facts) {
        currentAccount.requireWorkIn(grid);
        requireInside(grid, facts.position());
        boolean added = store.insert(request, grid, facts, calendar.today());
        Checkpoint stored = store.ofRequest(request).orElseThrow(OutOfScopeException::new);
        if (added) {
            audit.append("ADD_CHECKPOINT", "checkpoint", stored.id().toString(), grid, null);
        }
        return stored;
    }

    /**
     * Changes a checkpoint in use.
     *
     * @throws RefusedException if its position lies outside its grid
     * @throws ChangedMeanwhileException with the {@link Checkpoint} stored now, if it is no longer at this version
     */
    @PreAuthorize(KEEPS_THEM)
    public void change(CheckpointId id, int version, Checkpoint.Facts facts) {
        Checkpoint changed = atVersion(id, version).change(facts);
        requireInside(changed.grid(), facts.position());
        save(changed, "CHANGE_CHECKPOINT");
    }

    /**
     * From today on no round is due there; what was seen stays.
     *
     * @throws ChangedMeanwhileException with the {@link Checkpoint} stored now, if it is no longer at this version
     */
    @PreAuthorize(KEEPS_THEM)
    public void retire(CheckpointId id, int version) {
        save(atVersion(id, version).retire(calendar.today()), "RETIRE_CHECKPOINT");
    }

    private void requireInside(AreaCode grid, Position position) {
        areas.gridAt(position.lng(), position.lat(), calendar.today())
                .filter(found -> found.code().equals(grid))
                .orElseThrow(() -> new RefusedException("inspection.refused.outside"));
    }

    private Checkpoint atVersion(CheckpointId id, int version) {
        Checkpoint checkpoint = find(id).orElseThrow(OutOfScopeException::new);
        if (checkpoint.version() != version) {
            throw new ChangedMeanwhileException(checkpoint);
        }
        return checkpoint;
    }

    private void save(Checkpoint checkpoint, String action) {
        if (!store.update(checkpoint)) {
            throw new ChangedMeanwhileException(find(checkpoint.id()).orElseThrow(OutOfScopeException::new));
        }
        audit.append(action, "checkpoint", checkpoint.id().toString(), checkpoint.grid(), null);
    }
}
