package org.gridboard.live;

/** The round of one half-day in one grid: checkpoints seen, and how many of those were a problem. */
public record HalfRound(int seen, int problem, HalfState state) {

    boolean hasBegun() {
        return state != HalfState.NOT_DUE;
    }
}
