package org.gridboard.exchange.outline;

import org.gridboard.access.Account;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;

/** Whose outlines an account may draw: an administrator all, street staff what lies in their street, a secretary grids. */
record DrawingRight(Account account) {

    boolean covers(AreaCode area) {
        return switch (account.role()) {
            case ADMINISTRATOR -> true;
            case STREET_STAFF -> area.level() != Level.STREET && account.covers(area);
            case SECRETARY -> area.isGrid() && account.covers(area);
            default -> false;
        };
    }

    /** Whether the children of this area may be drawn. */
    boolean coversChildrenOf(AreaCode parent) {
        return !parent.isGrid() && covers(new AreaCode(parent + "001"));
    }
}
