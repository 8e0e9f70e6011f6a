package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.gridboard.inspection.WalkingOrder;
import org.gridboard.inspection.WalkingOrder.Stop;
import org.jspecify.annotations.Nullable;

/** The checkpoints as rows that can be dragged, moved a step, or given another number. */
class OrderRows extends Div {

    private final Grid<Stop> grid = new Grid<>();
    private final Consumer<WalkingOrder> moved;
    private @Nullable WalkingOrder order;
    private @Nullable Stop dragged;

    /** @param moved called with the order that a move has made */
    OrderRows(Consumer<WalkingOrder> moved) {
        this.moved = moved;
        addClassName("gb-order-rows");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::row));
        grid.setRowsDraggable(true);
        grid.addDragStartListener(event -> {
            dragged = event.getDraggedItems().getFirst();
            grid.setDropMode(GridDropMode.BETWEEN);
        });
        grid.addDragEndListener(event -> grid.setDropMode(null));
        grid.addDropListener(
                event -> event.getDropTargetItem().ifPresent(target -> drop(target, event.getDropLocation())));
        add(grid);
    }

    void show(WalkingOrder now) {
        order = now;
        grid.setItems(now.stops());
    }

    private void drop(Stop target, GridDropLocation where) {
        if (order == null || dragged == null || dragged.equals(target)) {
            return;
        }
        List<Stop> others =
                order.stops().stream().filter(stop -> !stop.equals(dragged)).toList();
        int at = others.indexOf(target);
        move(dragged, where == GridDropLocation.BELOW ? at + 1 : at);
    }

    private void move(Stop stop, int to) {
        if (order != null) {
            moved.accept(order.move(stop, to));
        }
    }

    private Div row(Stop stop) {
        int at = order == null ? 0 : order.stops().indexOf(stop);
        var number = new IntegerField();
        number.setValue(at + 1);
        number.setMin(1);
        number.setAriaLabel(getTranslation("inspection.order.number", stop.name()));
        number.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                move(stop, event.getValue() - 1);
            }
        });
        var name = new Span(stop.name());
        var row = new Div(
                number,
                name,
                step(stop, at - 1, VaadinIcon.ARROW_UP, "inspection.order.up"),
                step(stop, at + 1, VaadinIcon.ARROW_DOWN, "inspection.order.down"));
        row.addClassName("gb-order-row");
        return row;
    }

    private Button step(Stop stop, int to, VaadinIcon icon, String key) {
        var button = new Button(icon.create(), click -> move(stop, to));
        button.setAriaLabel(getTranslation(key, stop.name()));
        return button;
    }
}
