package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.PlacePicking;
import org.gridboard.ledger.resource.Resource;
import org.gridboard.ledger.resource.ResourceKind;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The fields of a public resource, its place picked on the map. */
class ResourceFields extends Div {

    private final PlacePicking picking;
    private final Select<ResourceKind> kind = new Select<>();
    private final TextField name = text("ledger.resource.column.name", Resource.NAME_MOST);
    private final TextField address = text("ledger.resource.column.address", Resource.ADDRESS_MOST);
    private final TextField telephone = text("ledger.resource.column.telephone", Resource.TELEPHONE_MOST);
    private final TextField hours = text("ledger.resource.column.hours", Resource.HOURS_MOST);
    private final Paragraph where = new Paragraph(getTranslation("ledger.place.none"));
    private @Nullable Position position;

    ResourceFields(Desk desk) {
        picking = new PlacePicking(this, desk);
        addClassName("gb-fields");
        kind.setLabel(getTranslation("ledger.resource.column.kind"));
        kind.setItems(ResourceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        where.getElement().setAttribute("aria-live", "polite");
        add(kind, name, address, telephone, hours);
        add(new Button(getTranslation("ledger.place.pick"), click -> pick()), where);
    }

    /** Keeps what is typed, but for the place. */
    void keep(DraftKeeper draft) {
        draft.keep("kind", kind, ResourceKind.class);
        draft.keep("name", name);
        draft.keep("address", address);
        draft.keep("telephone", telephone);
        draft.keep("hours", hours);
    }

    void setFacts(Resource.Facts facts) {
        kind.setValue(facts.kind());
        name.setValue(facts.name());
        address.setValue(facts.address());
        telephone.setValue(facts.telephone());
        hours.setValue(facts.hours());
        place(facts.position());
    }

    /** @throws RefusedException if something is missing or out of bounds */
    Resource.Facts getFacts() {
        return new Resource.Facts(
                Optional.ofNullable(kind.getValue())
                        .orElseThrow(() -> new RefusedException("ledger.refused.resourceKind")),
                name.getValue(),
                address.getValue(),
                telephone.getValue(),
                hours.getValue(),
                Optional.ofNullable(position).orElseThrow(() -> new RefusedException("ledger.refused.noPlace")));
    }

    private void pick() {
        where.setText(getTranslation("ledger.place.picking"));
        picking.start(position, this::place);
    }

    private void place(Position chosen) {
        position = chosen;
        where.setText(getTranslation("ledger.place.chosen", chosen.lat(), chosen.lng()));
    }

    private TextField text(String label, int most) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(most);
        return field;
    }
}
