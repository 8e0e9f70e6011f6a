package org.gridboard.boundary.adoption;

import java.util.List;

/** What a draft would change if it were in force now. */
public record EffectSummary(List<Shift> shifts, List<Handover> accounts) {

    public EffectSummary {
        shifts = List.copyOf(shifts);
        accounts = List.copyOf(accounts);
    }

    /** How many things of a kind go over. */
    public int count(EffectKind kind) {
        return shifts.stream()
                .filter(shift -> shift.kind() == kind)
                .mapToInt(Shift::count)
                .sum();
    }
}
