package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.inspection.WalkingOrder;
import org.gridboard.inspection.WalkingOrders;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Puts the checkpoints of a grid in order: dragged, by number, by step, or as suggested; stored all at once. */
class OrderPage extends Div {

    private final WalkingOrders orders;
    private final Desk desk;
    private final ErrorLine error = new ErrorLine();
    private final Paragraph length = new Paragraph();
    private final ComboBox<WalkingOrder.Stop> entrance = new ComboBox<>(getTranslation("inspection.order.entrance"));
    private final Button save = new Button(getTranslation("inspection.order.save"), click -> save());
    private final Button undo = new Button(getTranslation("inspection.order.undo"), click -> reset());
    private final OrderRows rows = new OrderRows(this::show);
    private WalkingOrder stored;
    private WalkingOrder wanted;

    OrderPage(WalkingOrder stored, WalkingOrders orders, Desk desk) {
        this.stored = stored;
        this.wanted = stored;
        this.orders = orders;
        this.desk = desk;
        addClassName("gb-form");
        entrance.setItemLabelGenerator(WalkingOrder.Stop::name);
        length.getElement().setAttribute("aria-live", "polite");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("inspection.order")), error);
        if (stored.stops().isEmpty()) {
            add(new Paragraph(getTranslation("inspection.list.empty.add")));
            return;
        }
        reset();
        var suggest = new Button(getTranslation("inspection.order.suggest"), click -> suggest());
        add(
                new Paragraph(getTranslation("inspection.order.how")),
                acts(entrance, suggest),
                length,
                rows,
                acts(save, undo));
    }

    private static Div acts(com.vaadin.flow.component.Component... components) {
        var acts = new Div(components);
        acts.addClassNames("gb-acts", "gb-order-acts");
        return acts;
    }

    private void suggest() {
        var from = entrance.getValue();
        if (from != null) {
            show(wanted.nearestFrom(from));
        }
    }

    private void reset() {
        entrance.setItems(stored.stops());
        entrance.setValue(stored.stops().getFirst());
        show(stored);
    }

    private void show(WalkingOrder order) {
        wanted = order;
        boolean same = order.isSameAs(stored);
        int metres = (int) Math.round(order.metres());
        int before = (int) Math.round(stored.metres());
        length.setText(
                same
                        ? getTranslation("inspection.order.length", metres)
                        : getTranslation("inspection.order.changed", metres, before, metres - before));
        save.setEnabled(!same);
        undo.setEnabled(!same);
        rows.show(order);
    }

    private void save() {
        error.clear();
        try {
            orders.reorder(wanted);
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            stored = (WalkingOrder) changed.current();
            reset();
            error.show(new RefusedException("inspection.refused.orderChanged"));
            error.scrollIntoView();
        }
    }
}
