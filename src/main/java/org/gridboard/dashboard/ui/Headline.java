package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.live.LiveChange;
import org.gridboard.live.Totals;
import org.jspecify.annotations.Nullable;

/** Five numbers: value, difference from the working day before, label. Each opens the list of its records. */
class Headline extends Div implements FollowsChanges {

    private final Totals before;
    private final Indicator coverage;
    private final Indicator reported;
    private final Indicator open;
    private final Indicator overdue;
    private final Indicator keyDue;

    Headline(Totals today, Totals before, Desk desk) {
        this.before = before;
        addClassName("gb-indicators");
        coverage = new Indicator("coverage", "grids", desk);
        reported = new Indicator("reported", "issues", desk);
        open = new Indicator("open", "issues", desk);
        overdue = new Indicator("overdue", "issues", desk);
        keyDue = new Indicator("keyDue", "keyHouseholds", desk);
        add(coverage, reported, open, overdue, keyDue);
        show(today);
    }

    @Override
    public void follow(LiveChange change) {
        if (!change.statuses().isEmpty()) {
            show(change.totals());
        }
    }

    private void show(Totals today) {
        coverage.show(percent(today.coverage()), points(today, before));
        reported.show(number(today.reported()), signed(today.reported() - before.reported()));
        open.show(number(today.open()), signed(today.open() - before.open()));
        overdue.show(number(today.overdue()), signed(today.overdue() - before.overdue()));
        overdue.alarm(today.overdue() > 0);
        keyDue.show(number(today.keyDue()), "");
    }

    /** One number. What stays the same is not sent to the browser again. */
    private static final class Indicator extends NativeButton {

        private final Span figure = new Span();
        private final Span change = new Span();

        Indicator(String key, String list, Desk desk) {
            super("", click -> desk.show(desk.focus().withList(list)));
            figure.addClassName("gb-figure");
            change.addClassName("gb-soft");
            change.getElement().setAttribute("title", getTranslation("dashboard.indicator.difference"));
            var label = new Span(getTranslation("dashboard.indicator." + key));
            label.addClassName("gb-label");
            add(new Div(figure, change), label);
            addClassName("gb-indicator");
            getElement().setAttribute("data-indicator", key);
        }

        void show(String value, String difference) {
            write(figure, value);
            write(change, difference);
        }

        void alarm(boolean alarm) {
            figure.setClassName("gb-figure-alarm", alarm);
        }

        private static void write(Span place, String text) {
            if (!place.getText().equals(text)) {
                place.setText(text);
            }
        }
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
