package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Selected;
import org.gridboard.household.HouseholdLists;
import org.gridboard.household.KeyHouseholdRow;

/** The key households, and above them the button to add a household. */
class KeyHouseholdPane extends Div implements FollowsFocus {

    private final LocalDate today;
    private final RowList list;

    KeyHouseholdPane(HouseholdLists lists, Rights rights, LocalDate today, Focus focus, Desk desk) {
        this.today = today;
        addClassName("gb-list-pane");
        list = new RowList(
                HouseholdForm.KIND,
                lists.countKey(focus.area()),
                (offset, limit) -> lists.key(focus.area(), offset, limit),
                this::line,
                getTranslation(rights.decides() ? "household.list.empty.make" : "household.list.empty"),
                focus,
                desk);
        if (rights.keeps()) {
            var head = new Div(new Button(
                    getTranslation("household.new"),
                    click -> desk.show(desk.focus().select(new Selected(HouseholdForm.KIND, Selected.NEW)))));
            head.addClassName("gb-list-head");
            add(head);
        }
        add(list);
    }

    @Override
    public void follow(Focus focus) {
        list.follow(focus);
    }

    private RowList.Row line(KeyHouseholdRow row) {
        return new RowList.Row(
                row.id().toString(),
                HouseholdTexts.tag(this, row.level(), row.nextDue(), today),
                HouseholdTexts.tone(row.nextDue(), today).word(),
                row.address(),
                HouseholdTexts.joined(
                        " · ",
                        row.head(),
                        HouseholdTexts.of(this, row.categories()),
                        getTranslation("household.list.due", row.nextDue().toString()),
                        row.gridName()));
    }
}
