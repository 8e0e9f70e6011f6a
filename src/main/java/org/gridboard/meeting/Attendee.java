package org.gridboard.meeting;

import java.util.List;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected at a meeting, or came as a guest.
 *
 * @param number of the entry
 * @param role null for a guest
 * @param grids that a chief or member comes from
 */
public record Attendee(long number, String name, @Nullable Role role, List<AreaCode> grids, boolean present) {

    public Attendee {
        grids = List.copyOf(grids);
    }

    public boolean isGuest() {
        return role == null;
    }
}
