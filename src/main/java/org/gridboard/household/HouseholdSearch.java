package org.gridboard.household;

import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.SearchProvider;
import org.springframework.stereotype.Component;

/** Finds households by address and room; names of residents are not searched. */
@Component
class HouseholdSearch implements SearchProvider {

    private final HouseholdLists lists;

    HouseholdSearch(HouseholdLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Hit> search(String text, AreaCode area, int limit) {
        return lists.byAddress(area, text.strip(), limit).stream()
                .map(found -> new Hit("household", found.id().toString(), found.address(), found.gridName()))
                .toList();
    }
}
