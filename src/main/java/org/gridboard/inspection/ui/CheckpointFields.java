package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.PlacePicking;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The fields of a checkpoint, its place picked on the map. */
class CheckpointFields extends Div {

    private final PlacePicking picking;
    private final TextField name = new TextField(getTranslation("inspection.field.name"));
    private final CheckboxGroup<KeyArea> keyAreas = new CheckboxGroup<>();
    private final IntegerField order = new IntegerField(getTranslation("inspection.field.order"));
    private final Paragraph where = new Paragraph(getTranslation("inspection.place.none"));
    private @Nullable Position position;

    CheckpointFields(Desk desk) {
        picking = new PlacePicking(this, desk);
        addClassName("gb-fields");
        name.setMaxLength(Checkpoint.NAME_MOST);
        name.setRequiredIndicatorVisible(true);
        keyAreas.setLabel(getTranslation("inspection.field.keyAreas"));
        keyAreas.setItems(KeyArea.values());
        keyAreas.setItemLabelGenerator(area -> InspectionTexts.of(this, area));
        order.setMin(1);
        order.setStepButtonsVisible(true);
        where.getElement().setAttribute("aria-live", "polite");
        add(name, keyAreas, order, new Button(getTranslation("inspection.place.pick"), click -> pick()), where);
    }

    void setFacts(Checkpoint.Facts facts) {
        name.setValue(facts.name());
        keyAreas.setValue(facts.keyAreas());
        order.setValue(facts.order());
        place(facts.position());
    }

    /** @throws RefusedException if something is missing or out of bounds */
    Checkpoint.Facts getFacts() {
        Position place =
                Optional.ofNullable(position).orElseThrow(() -> new RefusedException("inspection.refused.noPlace"));
        int inOrder = Optional.ofNullable(order.getValue()).orElse(0);
        return new Checkpoint.Facts(name.getValue(), keyAreas.getValue(), inOrder, place);
    }

    private void pick() {
        where.setText(getTranslation("inspection.place.picking"));
        picking.start(position, this::place);
    }

    private void place(Position chosen) {
        position = chosen;
        where.setText(getTranslation("inspection.place.chosen", chosen.lat(), chosen.lng()));
    }
}
