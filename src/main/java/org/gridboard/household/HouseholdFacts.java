package org.gridboard.household;

import org.gridboard.code.Position;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What is edited of a household as a whole. The grid is not among it: it follows from the position.
 *
 * @param position where the household lives; null where only its grid is known
 */
public record HouseholdFacts(
        String address,
        String building,
        String room,
        @Nullable Tenure tenure,
        @Nullable Integer headCount,
        String needs,
        @Nullable Position position) {

    public static final int ADDRESS_MOST = 200;
    public static final int BUILDING_MOST = 60;
    public static final int ROOM_MOST = 40;
    public static final int NEEDS_MOST = 2000;
    public static final int HEADS_MOST = 50;

    /** @throws RefusedException if a text is too long, the address is missing or the head count is none */
    public HouseholdFacts {
        address = PlainText.required(ADDRESS_MOST, address, "household.refused.address");
        building = PlainText.atMost(BUILDING_MOST, building, "household.refused.building");
        room = PlainText.atMost(ROOM_MOST, room, "household.refused.room");
        needs = PlainText.atMost(NEEDS_MOST, needs, "household.refused.needs");
        if (headCount != null && (headCount < 0 || headCount > HEADS_MOST)) {
            throw new RefusedException("household.refused.headCount", HEADS_MOST);
        }
    }
}
