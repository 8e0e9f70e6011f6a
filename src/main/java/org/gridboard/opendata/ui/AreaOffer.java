package org.gridboard.opendata.ui;

import java.util.List;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;

/** What a key may be for: the own street, or some of its communities. */
record AreaOffer(Areas areas, CurrentAccount currentAccount) {

    /** The street first, then its communities by code. */
    List<Area> all() {
        return currentAccount.get().areas().stream()
                .flatMap(street -> Stream.concat(areas.find(street).stream(), areas.children(street).stream()))
                .toList();
    }
}
