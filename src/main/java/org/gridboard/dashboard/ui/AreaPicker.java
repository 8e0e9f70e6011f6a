package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.stream.Collectors;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;

/** The way to the area, 嘉莲街道 › 莲秀社区, and behind it a menu of the way up and the areas below. */
class AreaPicker extends MenuBar {

    private final Desk desk;

    AreaPicker(Areas areas, Focus focus, Desk desk) {
        this.desk = desk;
        addClassName("gb-area-picker");
        addThemeVariants(MenuBarVariant.TERTIARY);
        List<Area> path = areas.path(focus.area());
        var names = path.stream().map(Area::name).collect(Collectors.joining(" › "));
        var words = new Span(names);
        words.addClassName("gb-area-path");
        words.getElement().setAttribute("title", names);
        MenuItem root = addItem(words);
        root.getElement().setAttribute("aria-label", getTranslation("dashboard.area", names));
        for (Area step : path) {
            choice(root, step, step.code().equals(focus.area()));
        }
        AreaCode parent = focus.area().isGrid() ? focus.area().parent().orElseThrow() : focus.area();
        List<Area> below = areas.children(parent);
        if (!below.isEmpty()) {
            root.getSubMenu().addSeparator();
            below.forEach(area -> choice(root, area, area.code().equals(focus.area())));
        }
    }

    private void choice(MenuItem root, Area area, boolean here) {
        var item = root.getSubMenu()
                .addItem(area.name(), click -> desk.show(desk.focus().withArea(area.code())));
        item.setCheckable(here);
        item.setChecked(here);
    }
}
