package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.Selected;
import org.gridboard.live.GridStatus;
import org.gridboard.live.LiveChange;

/** One line per grid; as many as an area has, which the area's code limits to some thousand. */
class GridTable extends Grid<GridStatus> implements FollowsFocus, FollowsChanges {

    static final String KIND = "grid";
    /** Room for three digits or 100 % and for a heading of two lines. */
    private static final String NARROW = "3.3em";

    /** By code, so that what changes stays the same line. */
    private final NavigableMap<AreaCode, GridStatus> statuses = new TreeMap<>();

    GridTable(List<GridStatus> statuses, Focus focus, Desk desk) {
        statuses.forEach(status -> this.statuses.put(status.code(), status));
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
        setItems(new Lines(this.statuses));
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
                .setValue(
                        selected == null || !selected.kind().equals(KIND)
                                ? null
                                : AreaCode.parse(selected.id())
                                        .map(statuses::get)
                                        .orElse(null));
    }

    @Override
    public void follow(LiveChange change) {
        change.statuses().values().stream()
                .filter(status -> statuses.replace(status.code(), status) != null)
                .forEach(getDataProvider()::refreshItem);
    }

    /** The lines, each known by its grid's code. */
    private static final class Lines extends ListDataProvider<GridStatus> {

        Lines(NavigableMap<AreaCode, GridStatus> statuses) {
            super(statuses.values());
        }

        @Override
        public Object getId(GridStatus status) {
            return status.code();
        }
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
