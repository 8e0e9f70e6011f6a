package org.gridboard.household.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.Tenure;
import org.gridboard.platform.RefusedException;

/** The fields of a household; its grid is not among them, it follows from the place. */
class HouseholdFields extends Div {

    private final TextField address = new TextField(getTranslation("household.field.address"));
    private final TextField building = new TextField(getTranslation("household.field.building"));
    private final TextField room = new TextField(getTranslation("household.field.room"));
    private final Select<Tenure> tenure = new Select<>();
    private final IntegerField headCount = new IntegerField(getTranslation("household.field.headCount"));
    private final TextArea needs = new TextArea(getTranslation("household.field.needs"));
    private final PlaceField place;

    HouseholdFields(Desk desk, PlaceNames names) {
        place = new PlaceField(desk, names);
        addClassName("gb-fields");
        address.setMaxLength(HouseholdFacts.ADDRESS_MOST);
        address.setRequiredIndicatorVisible(true);
        building.setMaxLength(HouseholdFacts.BUILDING_MOST);
        room.setMaxLength(HouseholdFacts.ROOM_MOST);
        tenure.setLabel(getTranslation("household.field.tenure"));
        tenure.setItems(Tenure.values());
        tenure.setEmptySelectionAllowed(true);
        tenure.setItemLabelGenerator(
                value -> Optional.ofNullable(HouseholdTexts.of(this, value)).orElse(""));
        headCount.setMin(0);
        headCount.setMax(HouseholdFacts.HEADS_MOST);
        headCount.setStepButtonsVisible(true);
        needs.setMaxLength(HouseholdFacts.NEEDS_MOST);
        add(address, building, room, tenure, headCount, needs, place);
        getChildren().forEach(field -> ((HasSize) field).setWidthFull());
    }

    void setFacts(HouseholdFacts facts) {
        address.setValue(facts.address());
        building.setValue(facts.building());
        room.setValue(facts.room());
        tenure.setValue(facts.tenure());
        headCount.setValue(facts.headCount());
        needs.setValue(facts.needs());
        place.setPosition(facts.position());
    }

    /** Keeps what is typed; the place is kept too. */
    void keepIn(DraftKeeper draft) {
        draft.keep("address", address);
        draft.keep("building", building);
        draft.keep("room", room);
        draft.keep("tenure", tenure, Tenure.class);
        draft.keep("headCount", headCount, String::valueOf, text -> Optional.of(Integer.valueOf(text)));
        draft.keep("needs", needs);
        place.keepIn(draft);
    }

    /** @throws RefusedException if something is missing or out of bounds */
    HouseholdFacts getFacts() {
        return new HouseholdFacts(
                address.getValue(),
                building.getValue(),
                room.getValue(),
                tenure.getValue(),
                headCount.getValue(),
                needs.getValue(),
                place.getPosition());
    }
}
