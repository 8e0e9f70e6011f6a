package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.RowList;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemRef;
import org.jspecify.annotations.Nullable;

/** The items as rows that can be selected and dragged. */
class AgendaRows extends Div {

    /** Moves the list only where the selected line is out of sight. */
    private static final String BRING_INTO_SIGHT = """
            if ($0 < this._firstVisibleIndex || $0 >= this._lastVisibleIndex) this.scrollToIndex(Math.max(0, $0 - 2));""";

    private final Sitting sitting;
    private final AgendaTexts texts;
    private final Desk desk;
    private final BiConsumer<ItemRef, @Nullable ItemRef> moved;
    private final Grid<ItemRef> grid = new Grid<>();
    private final Span nothing = new Span(getTranslation("meeting.screen.empty"));
    private List<ItemRef> refs = List.of();
    private @Nullable ItemRef marked;
    private @Nullable ItemRef dragged;

    /** @param moved called with an item, and the one that it goes in front of */
    AgendaRows(Sitting sitting, AgendaTexts texts, Desk desk, BiConsumer<ItemRef, @Nullable ItemRef> moved) {
        this.sitting = sitting;
        this.texts = texts;
        this.desk = desk;
        this.moved = moved;
        addClassName("gb-list");
        nothing.addClassName("gb-empty");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("gb-rows");
        grid.setSizeFull();
        grid.addColumn(new ComponentRenderer<>(this::line));
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.show(desk.focus().select(Items.select(event.getValue())));
            }
        });
        if (sitting.mayArrange()) {
            dragging();
        }
        add(grid, nothing);
        arrange(desk.focus());
    }

    /** Shows the items in the order in which they stand now. */
    void arrange(Focus focus) {
        refs = sitting.shown().refs(focus.area());
        grid.setItems(refs);
        grid.setVisible(!refs.isEmpty());
        nothing.setVisible(refs.isEmpty());
        mark(Items.in(focus).orElse(null));
    }

    /** Marks what is selected; the line that was left may tell of a decision now. */
    void show(Focus focus) {
        if (marked != null && refs.contains(marked)) {
            grid.getDataProvider().refreshItem(marked);
        }
        mark(Items.in(focus).orElse(null));
    }

    private void mark(@Nullable ItemRef ref) {
        marked = ref;
        grid.asSingleSelect().setValue(ref != null && refs.contains(ref) ? ref : null);
        if (refs.contains(ref)) {
            grid.getElement().executeJs(BRING_INTO_SIGHT, refs.indexOf(ref));
        }
    }

    private Component line(ItemRef ref) {
        AgendaItem item = sitting.shown().find(ref).orElseThrow();
        Decision decision = sitting.shown().decision(ref);
        Component line = RowList.line(texts.row(item, decision));
        line.getElement().getClassList().set("gb-row-decided", decision != null);
        line.getElement().setAttribute("data-item", ref.toString());
        return line;
    }

    private void dragging() {
        grid.setRowsDraggable(true);
        grid.addDragStartListener(event -> {
            dragged = event.getDraggedItems().getFirst();
            grid.setDropMode(GridDropMode.BETWEEN);
        });
        grid.addDragEndListener(event -> grid.setDropMode(null));
        grid.addDropListener(
                event -> event.getDropTargetItem().ifPresent(target -> drop(target, event.getDropLocation())));
    }

    private void drop(ItemRef target, GridDropLocation where) {
        if (dragged == null || dragged.equals(target)) {
            return;
        }
        var others = new ArrayList<>(refs);
        others.remove(dragged);
        int at = others.indexOf(target) + (where == GridDropLocation.BELOW ? 1 : 0);
        moved.accept(dragged, at < others.size() ? others.get(at) : null);
    }
}
