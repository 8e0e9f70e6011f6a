package org.gridboard.inspection;

import java.util.List;
import java.util.Optional;

/**
 * One round and how far it has come.
 *
 * @param grid its grid's name
 * @param stops the checkpoints due, in walking order
 */
public record Round(RoundId id, String grid, RoundState state, List<Stop> stops) {

    /** How many checkpoints have been seen. */
    public int seen() {
        return (int) stops.stream().filter(Stop::isSeen).count();
    }

    /** The first checkpoint in walking order that has not been seen. */
    public Optional<Stop> next() {
        return stops.stream().filter(stop -> !stop.isSeen()).findFirst();
    }

    /**
     * One checkpoint of the round.
     *
     * @param sighting what the round saw there, or nothing yet
     */
    public record Stop(CheckpointId id, int order, String name, Optional<Sighting> sighting) {

        public boolean isSeen() {
            return sighting.isPresent();
        }

        public SeenState state() {
            return sighting.map(Sighting::result).map(SeenState::of).orElse(SeenState.NOT_SEEN);
        }
    }
}
