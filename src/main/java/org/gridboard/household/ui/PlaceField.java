package org.gridboard.household.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.jspecify.annotations.Nullable;

/** A place picked on the map. */
class PlaceField extends Div {

    private final Desk desk;
    private final Paragraph where = new Paragraph(HouseholdTexts.of(this, (Position) null));
    private @Nullable Position position;
    private @Nullable Registration picking;

    PlaceField(Desk desk) {
        this.desk = desk;
        where.getElement().setAttribute("aria-live", "polite");
        add(new Button(getTranslation("household.place.pick"), click -> pick()), where);
    }

    @Nullable
    Position getPosition() {
        return position;
    }

    void setPosition(@Nullable Position chosen) {
        position = chosen;
        where.setText(HouseholdTexts.of(this, chosen));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopPicking();
    }

    private void pick() {
        stopPicking();
        Position last = position;
        where.setText(getTranslation("household.place.picking"));
        picking = desk.pickPlace(
                last == null ? null : new Desk.Place(last.lat(), last.lng()),
                place -> setPosition(new Position(place.lat(), place.lng())));
    }

    private void stopPicking() {
        if (picking != null) {
            picking.remove();
            picking = null;
        }
    }
}
