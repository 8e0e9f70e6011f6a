package org.gridboard.inspection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.Position;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rounds saw (domain.md, What is looked at). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Sightings {

    /** A position given within so many metres of the checkpoint verifies the sighting. */
    public static final int VERIFIED_METRES = 50;

    /** How long after a mark the device may still answer where it was made. */
    private static final Duration SLOWEST_POSITION = Duration.ofMinutes(1);

    private static final String WALKS = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER')";

    private final SightingStore store;
    private final Checkpoints checkpoints;
    private final RoundTimes times;
    private final AuditTrail audit;
    private final Clock clock;

    Sightings(SightingStore store, Checkpoints checkpoints, RoundTimes times, AuditTrail audit, Clock clock) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.times = times;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Marks a checkpoint as seen by a round. The first mark counts; a repeat, by whomever, changes nothing and answers
     * what stands.
     *
     * @throws RefusedException if the round cannot be walked now, a late one has no reason, or the checkpoint is not due
     */
    @PreAuthorize(WALKS)
    public Marked mark(RoundId round, CheckpointId id, Mark mark) {
        if (require(round, id).isRetiredOn(round.day())) {
            throw new RefusedException("inspection.refused.retired");
        }
        String lateReason = times.requireWalkable(round.halfDay(), mark.lateReason());
        boolean first = store.insert(round, id, mark, lateReason);
        Sighting standing = store.find(round, id).orElseThrow(() -> new RefusedException("inspection.refused.notYet"));
        if (first && lateReason != null) {
            audit("COMPLETE_LATE", round, id, lateReason);
        }
        return new Marked(first, standing);
    }

    /**
     * Corrects an own mark, in the half-day in which it was made and as long as no issue hangs on it.
     *
     * @return the sighting as it stands now
     * @throws RefusedException if it is someone else's, too old, or has an issue
     */
    @PreAuthorize(WALKS)
    public Sighting correct(RoundId round, CheckpointId id, Result result) {
        require(round, id);
        var since = HalfDay.at(LocalDateTime.now(clock)).begin().atZone(clock.getZone());
        boolean corrected = store.correct(round, id, result, since.toOffsetDateTime());
        if (corrected) {
            audit("CORRECT_SIGHTING", round, id, result.name());
        }
        return store.find(round, id)
                .filter(standing -> corrected || standing.mine() && standing.result() == result)
                .orElseThrow(() -> new RefusedException("inspection.refused.correct"));
    }

    /**
     * Adds where the device was to an own mark just made, once it has answered; one that is verified stays so.
     *
     * @return the sighting as it stands now, or nothing if there is none
     */
    @PreAuthorize(WALKS)
    public Optional<Sighting> locate(RoundId round, CheckpointId id, Position from) {
        require(round, id);
        store.locate(round, id, from, OffsetDateTime.now(clock).minus(SLOWEST_POSITION));
        return store.find(round, id);
    }

    /** The latest sightings of a checkpoint, newest first; none for one outside the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public List<Sighting> latest(CheckpointId id, int limit) {
        return checkpoints.find(id).map(checkpoint -> store.latest(id, limit)).orElse(List.of());
    }

    private void audit(String action, RoundId round, CheckpointId id, String reason) {
        audit.append(action, "sighting", id + "." + round.day() + "." + round.half(), round.grid(), reason);
    }

    private Checkpoint require(RoundId round, CheckpointId id) {
        return checkpoints
                .find(id)
                .filter(found -> found.grid().equals(round.grid()) || store.layIn(round, id))
                .orElseThrow(OutOfScopeException::new);
    }
}
