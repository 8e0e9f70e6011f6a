package org.gridboard.opendata;

import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.springframework.stereotype.Component;

/** The area that an address names, if the key is for it. */
@Component
class AskedArea {

    private final CurrentAccount currentAccount;
    private final Areas areas;

    AskedArea(CurrentAccount currentAccount, Areas areas) {
        this.currentAccount = currentAccount;
        this.areas = areas;
    }

    /** @throws OutOfScopeException if there is none, or it lies outside the scope */
    Area of(String code) {
        return AreaCode.parse(code)
                .filter(area -> currentAccount.get().covers(area))
                .flatMap(areas::find)
                .orElseThrow(OutOfScopeException::new);
    }
}
