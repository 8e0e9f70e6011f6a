package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.PlacePicking;
import org.jspecify.annotations.Nullable;

/** A place picked on the map. */
class PlaceField extends Div {

    private static final String DRAFT = "place";

    private final PlacePicking picking;
    private final PlaceNames names;
    private final Paragraph where = new Paragraph();
    private @Nullable Position position;
    private Consumer<Position> chosen = place -> {};

    PlaceField(Desk desk, PlaceNames names) {
        picking = new PlacePicking(this, desk);
        this.names = names;
        where.setText(names.of(this, null));
        where.getElement().setAttribute("aria-live", "polite");
        add(new Button(getTranslation("household.place.pick"), click -> pick()), where);
    }

    @Nullable
    Position getPosition() {
        return position;
    }

    void setPosition(@Nullable Position place) {
        position = place;
        where.setText(names.of(this, place));
    }

    /** Keeps the place in the form's draft, as degrees north and east. */
    void keepIn(DraftKeeper draft) {
        draft.kept(DRAFT)
                .map(text -> text.split(" "))
                .ifPresent(numbers ->
                        setPosition(new Position(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]))));
        chosen = place -> draft.note(DRAFT, place.lat() + " " + place.lng());
        draft.onDiscard(() -> setPosition(null));
    }

    private void pick() {
        where.setText(getTranslation("household.place.picking"));
        picking.start(position, place -> {
            setPosition(place);
            chosen.accept(place);
        });
    }
}
