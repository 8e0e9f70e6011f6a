package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.text.NumberFormat;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
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
    /** Room for three digits and for a heading of two lines; in the page's size of text, since headings have their own. */
    private static final String NARROW = "calc(2.9 * var(--gb-text))";
    /** Room for 100 % and for both halves of a round. */
    private static final String WIDER = "calc(3.5 * var(--gb-text))";

    private static final Comparator<GridStatus> BY_CODE = Comparator.comparing(GridStatus::code);

    /** In the order of their codes; the same list for every screen that sees the same grids. */
    private List<GridStatus> statuses;

    GridTable(List<GridStatus> statuses, Focus focus, Desk desk) {
        this.statuses = statuses;
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("gb-grids");
        setSizeFull();
        addColumn(name(focus.area().level() == Level.STREET))
                .setComparator(BY_CODE)
                .setHeader(header("name"))
                .setWidth("calc(4.4 * var(--gb-text))")
                .setFlexGrow(1)
                .setSortable(true);
        addColumn(RoundBadge.renderer(this::getTranslation))
                .setHeader(header("rounds"))
                .setWidth(WIDER)
                .setFlexGrow(0);
        number(
                        "coverage",
                        this::coverage,
                        Comparator.comparing(GridStatus::coverage, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setWidth(WIDER);
        number("open", status -> Integer.toString(status.open()), Comparator.comparingInt(GridStatus::open));
        addColumn(overdue())
                .setHeader(header("overdue"))
                .setComparator(Comparator.comparingInt(GridStatus::overdue))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NARROW)
                .setFlexGrow(0);
        number("keyDue", status -> Integer.toString(status.keyDue()), Comparator.comparingInt(GridStatus::keyDue));
        setItems(new Lines());
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

    @Override
    public void follow(LiveChange change) {
        List<GridStatus> before = statuses;
        statuses = change.all();
        if (before.size() == statuses.size()) {
            change.statuses().values().forEach(getDataProvider()::refreshItem);
        } else {
            getDataProvider().refreshAll();
        }
    }

    /** The lines, each known by its grid's code. */
    private final class Lines extends ListDataProvider<GridStatus> {

        Lines() {
            super(new AbstractList<>() {

                @Override
                public GridStatus get(int place) {
                    return statuses.get(place);
                }

                @Override
                public int size() {
                    return statuses.size();
                }
            });
        }

        @Override
        public Object getId(GridStatus status) {
            return status.code();
        }
    }

    /** Drawn in the browser, as the rounds are. */
    private static Renderer<GridStatus> name(boolean withCommunity) {
        return LitRenderer.<GridStatus>of("""
                        <div class="gb-row-words"><span class="gb-row-title">${item.name}</span>\
                        <span class="gb-soft" ?hidden="${!item.community}">${item.community}</span></div>""")
                .withProperty("name", GridStatus::name)
                .withProperty("community", status -> withCommunity ? status.community() : "");
    }

    private static Renderer<GridStatus> overdue() {
        return LitRenderer.<GridStatus>of("""
                        <span class="${item.overdue > 0 ? 'gb-alarm' : ''}">${item.overdue}</span>""").withProperty("overdue", GridStatus::overdue);
    }

    private Grid.Column<GridStatus> number(
            String key, ValueProvider<GridStatus, String> value, Comparator<GridStatus> order) {
        return addColumn(value)
                .setHeader(header(key))
                .setComparator(order)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NARROW)
                .setFlexGrow(0);
    }

    private String header(String key) {
        return getTranslation("dashboard.grids." + key);
    }

    private String coverage(GridStatus status) {
        Double ratio = status.coverage();
        return ratio == null
                ? getTranslation("dashboard.noData")
                : NumberFormat.getPercentInstance(getLocale()).format(GridStatus.percent(ratio) / 100.0);
    }
}
