package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.dashboard.Totals;
import org.gridboard.live.LiveChange;
import org.jspecify.annotations.Nullable;

/** Five numbers: value, difference from the working day before, label. Each opens the list of its records. */
class Headline extends Div implements FollowsChanges {

    private final Desk desk;
    private final Totals before;

    Headline(Totals today, Totals before, Desk desk) {
        this.desk = desk;
        this.before = before;
        addClassName("gb-indicators");
        show(today);
    }

    @Override
    public void follow(LiveChange change) {
        if (!change.statuses().isEmpty()) {
            removeAll();
            show(Totals.of(change.all()));
        }
    }

    private void show(Totals today) {
        add(
                indicator("coverage", percent(today.coverage()), points(today, before), "grids", false),
                count("reported", today.reported(), today.reported() - before.reported(), "issues", false),
                count("open", today.open(), today.open() - before.open(), "issues", false),
                count("overdue", today.overdue(), today.overdue() - before.overdue(), "issues", today.overdue() > 0),
                indicator("keyDue", number(today.keyDue()), "", "keyHouseholds", false));
    }

    private NativeButton count(String key, int value, int difference, String list, boolean alarm) {
        return indicator(key, number(value), signed(difference), list, alarm);
    }

    private NativeButton indicator(String key, String value, String difference, String list, boolean alarm) {
        var figure = new Span(value);
        figure.addClassName("gb-figure");
        figure.setClassName("gb-figure-alarm", alarm);
        var change = new Span(difference);
        change.addClassName("gb-soft");
        change.getElement().setAttribute("title", getTranslation("dashboard.indicator.difference"));
        var label = new Span(getTranslation("dashboard.indicator." + key));
        label.addClassName("gb-label");
        var button = new NativeButton("", click -> desk.show(desk.focus().withList(list)));
        button.add(new Div(figure, change), label);
        button.addClassName("gb-indicator");
        button.getElement().setAttribute("data-indicator", key);
        return button;
    }

    private String percent(@Nullable Double ratio) {
        return ratio == null
                ? getTranslation("dashboard.noData")
                : NumberFormat.getPercentInstance(getLocale()).format(ratio);
    }

    private String points(Totals today, Totals before) {
        return today.coverage() == null || before.coverage() == null
                ? ""
                : signed((int) Math.round(100 * (today.coverage() - before.coverage())));
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }

    private String signed(int difference) {
        return (difference > 0 ? "+" : difference < 0 ? "−" : "±") + number(Math.abs(difference));
    }
}
