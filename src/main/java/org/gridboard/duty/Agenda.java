package org.gridboard.duty;

import java.util.List;
import org.gridboard.area.Half;

/**
 * What is to be done in an area now.
 *
 * @param duties the most pressing first
 * @param cut whether there are more than are listed
 * @param rounds how far the rounds of this half-day have come; none on a day off
 */
public record Agenda(List<Duty> duties, boolean cut, Half half, List<RoundProgress> rounds) {

    public Agenda {
        duties = List.copyOf(duties);
        rounds = List.copyOf(rounds);
    }

    /** The listed ones of a state. */
    public List<Duty> of(DutyState state) {
        return duties.stream().filter(duty -> duty.state() == state).toList();
    }

    /** What the clock asks for by tonight: overdue or due today. */
    public int dueNow() {
        return (int) duties.stream()
                .filter(duty -> duty.state() != DutyState.PLANNED)
                .count();
    }

    /** Checkpoints seen in this half-day, over all grids. */
    public int seen() {
        return rounds.stream().mapToInt(round -> round.seen(half)).sum();
    }

    /** Checkpoints that the rounds of this half-day must see, over all grids. */
    public int checkpoints() {
        return rounds.stream().mapToInt(RoundProgress::checkpoints).sum();
    }
}
