package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list beside the map in which every row is a tag, a bold line and a secondary line. Rows are fetched as they come
 * into sight; the row that the focus selects is marked, and choosing a row selects it in the focus.
 */
public class RowList extends Div implements FollowsFocus {

    private final String kind;
    private final @Nullable Grid<Row> grid;

    /**
     * One row.
     *
     * @param id as in {@link Selected#id()}
     * @param tag one short word, or null for none
     * @param tone {@code alarm}, {@code warn}, {@code done} or empty: the tag's tone
     */
    public record Row(String id, @Nullable String tag, String tone, String title, String subtitle) {}

    /** Reads the rows from an offset on, at most so many. */
    @FunctionalInterface
    public interface Page<T> {
        List<T> fetch(int offset, int limit);
    }

    /**
     * @param kind what is listed, as in {@link Selected#kind()}
     * @param count how many rows there are
     * @param empty what to say, and what to do next, when there is none
     */
    public <T> RowList(
            String kind, int count, Page<T> page, Function<T, Row> toRow, String empty, Focus focus, Desk desk) {
        this.kind = kind;
        addClassName("gb-list");
        grid = count == 0 ? null : grid(kind, count, page, toRow, desk);
        add(grid == null ? nothing(empty) : grid);
        follow(focus);
    }

    @Override
    public void follow(Focus focus) {
        if (grid != null) {
            var selected = focus.selected();
            grid.asSingleSelect()
                    .setValue(
                            selected != null && selected.kind().equals(kind)
                                    ? new Row(selected.id(), null, "", "", "")
                                    : null);
        }
    }

    private static Component nothing(String words) {
        var nothing = new Span(words);
        nothing.addClassName("gb-empty");
        return nothing;
    }

    private static <T> Grid<Row> grid(String kind, int count, Page<T> page, Function<T, Row> toRow, Desk desk) {
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("gb-rows");
        grid.setSizeFull();
        grid.addColumn(new ComponentRenderer<>(RowList::line));
        grid.setItems(new CallbackDataProvider<Row, Void>(
                query ->
                        page.fetch(query.getOffset(), query.getLimit()).stream().map(toRow),
                query -> count,
                Row::id));
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.show(
                        desk.focus().select(new Selected(kind, event.getValue().id())));
            }
        });
        return grid;
    }

    /** A row as it looks in any list. */
    public static Component line(Row row) {
        var title = new Span(row.title());
        title.addClassName("gb-row-title");
        var subtitle = new Span(row.subtitle());
        subtitle.addClassName("gb-soft");
        var words = new Div(title, subtitle);
        words.addClassName("gb-row-words");
        var tag = new Span(row.tag() == null ? "" : row.tag());
        tag.addClassNames("gb-tag");
        if (!row.tone().isEmpty()) {
            tag.addClassName("gb-tag-" + row.tone());
        }
        tag.setVisible(row.tag() != null);
        var line = new Div(tag, words);
        line.addClassName("gb-row");
        return line;
    }
}
