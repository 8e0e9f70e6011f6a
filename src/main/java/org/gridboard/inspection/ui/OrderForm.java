package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.inspection.WalkingOrders;

/** Opens the walking order of a grid for those who may change it. */
@org.springframework.stereotype.Component
class OrderForm implements DetailForm {

    private static final String KIND = "walking-order";

    private final WalkingOrders orders;
    private final CurrentAccount currentAccount;

    OrderForm(WalkingOrders orders, CurrentAccount currentAccount) {
        this.orders = orders;
        this.currentAccount = currentAccount;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        return Optional.ofNullable(focus.selected())
                .filter(selected -> currentAccount.get().is(Role.GRID_CHIEF, Role.SECRETARY))
                .flatMap(selected -> AreaCode.parse(selected.id()))
                .flatMap(orders::find)
                .map(order -> new OrderPage(order, orders, desk));
    }

    /** What a button selects that opens the walking order of a grid. */
    static Selected selected(AreaCode grid) {
        return new Selected(KIND, grid.value());
    }
}
