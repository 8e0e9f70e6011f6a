package org.gridboard.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is put on the agenda by hand. It stays there, from day to day, until a meeting has taken it. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class FreeItems {

    /** The longest title, in characters. */
    public static final int TITLE_MOST = 80;

    /**
     * Puts an item on the agenda. Sent twice, it is stored once.
     *
     * @param title 1–80 characters
     * @throws org.gridboard.platform.RefusedException if there is no title or too long a one, or the meeting of the day is closed
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public ItemRef add(UUID request, AreaCode community, LocalDate day, String title) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes an item off that nothing has been decided on; does nothing where it is gone already.
     *
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void remove(AreaCode community, ItemRef item) {
        throw new UnsupportedOperationException();
    }
}
