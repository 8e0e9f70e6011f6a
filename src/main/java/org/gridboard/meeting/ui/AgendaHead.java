package org.gridboard.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.meeting.ItemRef;

/** Above the agenda: how many items, as of when, of which grid; and what changes it by hand. */
class AgendaHead extends Div {

    private final Sitting sitting;
    private final MeetingServices services;
    private final Span count = new Span();

    /** @param step moves the selected item so many places down */
    AgendaHead(Sitting sitting, MeetingServices services, Focus focus, Desk desk, IntConsumer step) {
        this.sitting = sitting;
        this.services = services;
        addClassName("gb-list-head");
        count.addClassName("gb-soft");
        var tools = new Span(grids(focus, desk));
        tools.addClassName("gb-agenda-tools");
        add(count, tools);
        if (sitting.mayArrange()) {
            tools.add(button("up", VaadinIcon.ARROW_UP, () -> step.accept(-1)));
            tools.add(button("down", VaadinIcon.ARROW_DOWN, () -> step.accept(1)));
        }
        if (sitting.mayAdd()) {
            tools.add(button("add", VaadinIcon.PLUS, () -> new FreeItemDialog(sitting, services, desk).open()));
        }
    }

    void count(List<ItemRef> shown) {
        var at = LocalTime.ofInstant(
                sitting.shown().agenda().asOf(), services.clock().getZone());
        count.setText(getTranslation(
                "meeting.screen.count",
                shown.size(),
                sitting.shown().decided(shown),
                at.truncatedTo(ChronoUnit.MINUTES).toString()));
    }

    /** The whole community, or one of its grids: that is the area of the page. */
    private Select<Area> grids(Focus focus, Desk desk) {
        var whole = new Area(sitting.community(), getTranslation("meeting.screen.allGrids"));
        var choices = new ArrayList<Area>(List.of(whole));
        choices.addAll(GridNames.of(sitting.community(), services.areas()));
        var select = new Select<Area>();
        select.setItems(choices);
        select.setItemLabelGenerator(Area::name);
        select.setAriaLabel(getTranslation("meeting.screen.filter"));
        choices.stream()
                .filter(area -> area.code().equals(focus.area()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.show(desk.focus().withArea(event.getValue().code()));
            }
        });
        return select;
    }

    private Button button(String name, VaadinIcon icon, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("meeting.screen." + name));
        button.setTooltipText(getTranslation("meeting.screen." + name));
        return button;
    }
}
