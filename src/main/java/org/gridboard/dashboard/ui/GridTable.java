package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.Selected;
import org.gridboard.live.GridStatus;

/** One line per grid; as many as an area has, which the area's code limits to some thousand. */
class GridTable extends Grid<GridStatus> implements FollowsFocus {

    static final String KIND = "grid";
    /** Room for three digits or 100 % and for a heading of two lines. */
    private static final String NARROW = "3.3em";

    private final List<GridStatus> statuses;

    GridTable(List<GridStatus> statuses, Focus focus, Desk desk) {
        this.statuses = statuses;
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("gb-grids");
        setSizeFull();
        addColumn(new ComponentRenderer<>(status -> name(status, focus.area().level() == Level.STREET)))
                .setComparator(Comparator.comparing(GridStatus::code))
                .setHeader(header("name"))
                .setWidth("4.4em")
                .setFlexGrow(1)
                .setSortable(true);
        addColumn(new ComponentRenderer<>(GridTable::badge))
                .setHeader(header("rounds"))
                .setWidth("4em")
                .setFlexGrow(0);
        number(
                "coverage",
                this::coverage,
                Comparator.comparing(GridStatus::coverage, Comparator.nullsFirst(Comparator.naturalOrder())));
        number("open", status -> Integer.toString(status.open()), Comparator.comparingInt(GridStatus::open));
        addColumn(new ComponentRenderer<>(status -> alarm(status.overdue())))
                .setHeader(header("overdue"))
                .setComparator(Comparator.comparingInt(GridStatus::overdue))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NARROW)
                .setFlexGrow(0);
        number("keyDue", status -> Integer.toString(status.keyDue()), Comparator.comparingInt(GridStatus::keyDue));
        setItems(statuses);
        setEmptyStateText(getTranslation("dashboard.grids.empty"));
        follow(focus);
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.show(desk.focus()
                        .select(new Selected(KIND, event.getValue().code().value())));
            }
        });
    }

    @Override
    public void follow(Focus focus) {
        var selected = focus.selected();
        asSingleSelect()
                .setValue(statuses.stream()
                        .filter(status -> selected != null
                                && selected.kind().equals(KIND)
                                && selected.id().equals(status.code().value()))
                        .findFirst()
                        .orElse(null));
    }

    private static Div name(GridStatus status, boolean withCommunity) {
        var name = new Span(status.name());
        name.addClassName("gb-row-title");
        var words = new Div(name);
        words.addClassName("gb-row-words");
        if (withCommunity) {
            var community = new Span(status.community());
            community.addClassName("gb-soft");
            words.add(community);
        }
        return words;
    }

    private void number(String key, ValueProvider<GridStatus, String> value, Comparator<GridStatus> order) {
        addColumn(value)
                .setHeader(header(key))
                .setComparator(order)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NARROW)
                .setFlexGrow(0);
    }

    private String header(String key) {
        return getTranslation("dashboard.grids." + key);
    }

    private static RoundBadge badge(GridStatus status) {
        return new RoundBadge(status.morning(), status.afternoon(), status.due());
    }

    private String coverage(GridStatus status) {
        Double ratio = status.coverage();
        return ratio == null
                ? getTranslation("dashboard.noData")
                : NumberFormat.getPercentInstance(getLocale()).format(ratio);
    }

    private static Span alarm(int number) {
        var span = new Span(Integer.toString(number));
        span.setClassName("gb-alarm", number > 0);
        return span;
    }
}
