package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.inspection.GridSheets;

/** Opens a grid: who works there, and what is due there on the day. */
@org.springframework.stereotype.Component
class GridForm implements DetailForm {

    static final String KIND = "grid";

    private final GridSheets sheets;
    private final CurrentAccount currentAccount;

    GridForm(GridSheets sheets, CurrentAccount currentAccount) {
        this.sheets = sheets;
        this.currentAccount = currentAccount;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        return Optional.ofNullable(focus.selected())
                .flatMap(selected -> AreaCode.parse(selected.id()))
                .filter(grid -> currentAccount.get().worksIn(grid))
                .flatMap(grid -> sheets.find(grid, focus.day()))
                .map(sheet -> new GridPage(sheet, focus, desk));
    }
}
