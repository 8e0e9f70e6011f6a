package org.gridboard.duty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Times;
import org.gridboard.duty.CalendarDays;
import org.gridboard.duty.CalendarDays.Entry;
import org.jspecify.annotations.Nullable;

/** The working calendar of a year: read by all who work, kept by administrators and the street. */
@Route(value = "calendar", autoLayout = false)
@RolesAllowed({"ADMINISTRATOR", "STREET_STAFF", "SECRETARY", "GRID_CHIEF", "GRID_MEMBER"})
class CalendarView extends Main implements HasDynamicTitle {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarDays days;
    private final boolean keeps;
    private final IntegerField year = new IntegerField();
    private final CalendarTable table;

    CalendarView(CalendarDays days, CurrentAccount currentAccount, Times times) {
        this.days = days;
        keeps = currentAccount.get().is(Role.ADMINISTRATOR, Role.STREET_STAFF);
        table = new CalendarTable(keeps, this::edit);
        addClassNames("gb-page", "gb-calendar");
        year.setLabel(getTranslation("duty.calendar.year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.setValue(times.today().getYear());
        year.addValueChangeListener(change -> refresh());
        add(
                new Header(
                        new Anchor("", getTranslation("duty.calendar.home")),
                        new H1(getTranslation("duty.calendar.title"))),
                new Paragraph(getTranslation("duty.calendar.what")),
                tools(),
                table);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duty.calendar.page");
    }

    private Div tools() {
        var tools = new Div(year);
        tools.addClassName("gb-calendar-tools");
        if (keeps) {
            var add = new Button(getTranslation("duty.calendar.add"), click -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(add, new Anchor("import", getTranslation("duty.calendar.import")));
        }
        return tools;
    }

    private void edit(@Nullable Entry entry) {
        new CalendarDayDialog(days, entry, this::refresh).open();
    }

    private void refresh() {
        Integer shown = year.getValue();
        if (shown != null && !year.isInvalid()) {
            table.show(shown, days.of(shown));
        }
    }
}
