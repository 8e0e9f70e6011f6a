package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.meeting.ItemRef;

/** Opens an item of the agenda: {@code ?item=issue.1042}. */
@org.springframework.stereotype.Component
class ItemForm implements DetailForm {

    private final Sittings sittings;

    ItemForm(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public String kind() {
        return Items.KIND;
    }

    /** A promise has no place on the map; its household's symbol has another number. */
    @Override
    public Selected onMap(Selected selected) {
        return ItemRef.parse(selected.id())
                .filter(ref -> ref.thing() != ItemRef.Thing.PROMISE)
                .map(Items::record)
                .orElse(selected);
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        return Items.in(focus)
                .flatMap(ref -> sittings.of(focus, desk)
                        .flatMap(sitting ->
                                sitting.take(ref).map(item -> new ItemPage(item, sitting, sittings.services(), desk))));
    }
}
