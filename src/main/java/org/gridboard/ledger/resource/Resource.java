package org.gridboard.ledger.resource;

import java.time.LocalDate;
import org.gridboard.area.Area;
import org.gridboard.code.Position;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A facility that anybody may need to find (公共资源).
 *
 * @param grid the one its position lies in
 * @param retiredOn when it was taken off the register; null while it is on it
 * @param version what a change must be based on
 */
public record Resource(
        ResourceId id, Area grid, Facts facts, @Nullable LocalDate retiredOn, int version) {

    public static final int NAME_MOST = 80;
    public static final int ADDRESS_MOST = 200;
    public static final int TELEPHONE_MOST = 20;
    public static final int HOURS_MOST = 100;

    /**
     * What can be changed of it.
     *
     * @param name 1–80 characters; unique for its kind and address within a community
     * @param hours when it is open, in words
     */
    public record Facts(
            ResourceKind kind, String name, String address, String telephone, String hours, Position position) {

        /** @throws RefusedException if the name is missing or a text is too long */
        public Facts {
            name = PlainText.required(NAME_MOST, name, "ledger.refused.resourceName");
            address = PlainText.atMost(ADDRESS_MOST, address, "ledger.refused.place");
            telephone = PlainText.atMost(TELEPHONE_MOST, telephone, "ledger.refused.telephone");
            hours = PlainText.atMost(HOURS_MOST, hours, "ledger.refused.hours");
        }
    }
}
