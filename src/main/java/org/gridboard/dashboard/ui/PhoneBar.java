package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom of a phone: tasks, map, report. */
class PhoneBar extends Nav {

    private final DashboardView page;
    private final Button tasks = button("dashboard.phone.tasks", VaadinIcon.LIST, () -> go(Page.LIST));

    PhoneBar(DashboardView page) {
        this.page = page;
        addClassName("gb-phone-bar");
        getElement().setAttribute("aria-label", getTranslation("dashboard.phone"));
        add(tasks, button("dashboard.phone.map", VaadinIcon.MAP_MARKER, () -> go(Page.MAP)), report());
        go(Page.LIST);
    }

    /** A newly selected thing brings its form to the front; letting it go brings the list back. */
    void show(Focus focus, @Nullable Focus before) {
        Selected old = before == null ? null : before.selected();
        if (focus.selected() == null) {
            if (old != null) {
                go(Page.LIST);
            }
        } else if (!focus.selected().equals(old)) {
            go(Page.FORM);
        }
    }

    /** Says how many tasks wait, where there are any. */
    void waiting(int number) {
        String name = getTranslation("dashboard.phone.tasks");
        tasks.setText(number == 0 ? name : name + " " + number);
    }

    void go(Page which) {
        page.page(which);
    }

    private Button report() {
        var report = button(
                "dashboard.phone.report",
                VaadinIcon.PLUS,
                () -> page.show(page.focus().select(new Selected("issue", Selected.NEW))));
        report.addClassName("gb-phone-report");
        return report;
    }

    private Button button(String key, VaadinIcon icon, Runnable act) {
        var button = new Button(getTranslation(key), icon.create(), click -> act.run());
        button.setTabIndex(0);
        return button;
    }
}
