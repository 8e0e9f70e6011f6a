package org.gridboard.standing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.IntStream;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.RowList.Row;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.Direction;
import org.gridboard.standing.FigureRecord;
import org.jspecify.annotations.Nullable;

/** The records themselves, read as they come into sight. */
class RecordTable extends Grid<RecordTable.Placed> {

    private final Times times;

    /** A record at its place in the list, for one thing may count more than once. */
    record Placed(int place, FigureRecord content) {}

    RecordTable(RecordSource source, int count, Times times, Desk desk) {
        this.times = times;
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("gb-rows");
        setSizeFull();
        getElement().setAttribute("aria-label", getTranslation("compare.list.records"));
        addColumn(new ComponentRenderer<>(placed -> RowList.line(row(placed.content()))));
        setItems(new CallbackDataProvider<Placed, Void>(
                asked -> {
                    var page = source.page(asked.getOffset(), asked.getLimit());
                    return IntStream.range(0, page.size())
                            .mapToObj(at -> new Placed(asked.getOffset() + at, page.get(at)));
                },
                asked -> count,
                Placed::place));
        setEmptyStateText(getTranslation("compare.records.empty"));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.show(desk.focus().select(event.getValue().content().opens()));
            }
        });
    }

    /** Of what is better when there is less of it, neither part is called missed. */
    private @Nullable String tag(FigureRecord content) {
        if (content.indicator().direction() == Direction.LOWER_IS_BETTER) {
            return null;
        }
        return getTranslation(content.counted() ? "compare.records.counted" : "compare.records.missed");
    }

    private Row row(FigureRecord content) {
        String when = content.at() == null ? getTranslation("compare.records.notYet") : times.format(content.at());
        return new Row(
                "",
                tag(content),
                content.counted() ? "done" : "warn",
                getTranslation(content.key(), content.params().toArray()),
                getTranslation(
                        "compare.records.line",
                        content.gridName(),
                        content.day().toString(),
                        when));
    }
}
