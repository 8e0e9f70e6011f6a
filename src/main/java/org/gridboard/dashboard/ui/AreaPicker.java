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

    /** So many are kept for every open page; more nobody would read through. */
    private static final int MOST = 20;

    private final Desk desk;

    AreaPicker(Areas areas, Focus focus, Desk desk) {
        this.desk = desk;
        addClassName("gb-area-picker");
        addThemeVariants(MenuBarVariant.TERTIARY);
        List<Area> path = areas.path(focus.area());
        var names = path.stream().map(Area::name).collect(Collectors.joining(" › "));
        var up = new Span(path.stream()
                .limit(Math.max(0, path.size() - 1))
                .map(area -> area.name() + " › ")
                .collect(Collectors.joining()));
        up.addClassName("gb-area-up");
        var words = new Span(up, new Span(path.isEmpty() ? "" : path.getLast().name()));
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
            below.stream()
                    .limit(MOST)
                    .forEach(area -> choice(root, area, area.code().equals(focus.area())));
        }
        if (below.size() > MOST) {
            root.getSubMenu().addItem(getTranslation("dashboard.area.more")).setEnabled(false);
        }
    }

    private void choice(MenuItem root, Area area, boolean here) {
        var item = root.getSubMenu()
                .addItem(area.name(), click -> desk.show(desk.focus().withArea(area.code())));
        item.setCheckable(here);
        item.setChecked(here);
    }
}
