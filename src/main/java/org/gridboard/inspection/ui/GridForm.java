package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.GridSection;
import org.gridboard.inspection.GridSheet;
import org.gridboard.inspection.GridSheets;

/** Opens a grid: who works there, and what is due there on the day. */
@org.springframework.stereotype.Component
class GridForm implements DetailForm {

    static final String KIND = "grid";

    private final GridSheets sheets;
    private final CurrentAccount currentAccount;
    private final List<GridSection> sections;

    GridForm(GridSheets sheets, CurrentAccount currentAccount, List<GridSection> sections) {
        this.sheets = sheets;
        this.currentAccount = currentAccount;
        this.sections = sections;
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
                .map(sheet -> page(sheet, focus, desk));
    }

    private Component page(GridSheet sheet, Focus focus, Desk desk) {
        var page = new GridPage(sheet, focus, desk);
        sections.forEach(section -> section.of(sheet.status().code()).ifPresent(page::add));
        return page;
    }
}
