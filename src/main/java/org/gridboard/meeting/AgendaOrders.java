package org.gridboard.meeting;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order of an agenda as made by hand. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class AgendaOrders {

    /**
     * Moves an item of the day's agenda. From then on the items stand as they stood then; what comes later goes behind what it
     * would have come behind.
     *
     * @param before the item that it goes in front of; null for the end
     * @throws org.gridboard.platform.RefusedException if one of the two is not on the agenda, or the meeting is closed
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void move(AreaCode community, LocalDate day, ItemRef item, @Nullable ItemRef before) {
        throw new UnsupportedOperationException();
    }
}
