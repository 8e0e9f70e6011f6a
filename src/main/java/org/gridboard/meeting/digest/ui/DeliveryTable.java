package org.gridboard.meeting.digest.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.meeting.digest.Delivery;

/** What became of the latest digests, and what is to be done where one has not arrived. */
class DeliveryTable extends Grid<Delivery> {

    private final Times times;

    DeliveryTable(List<Delivery> deliveries, Times times) {
        this.times = times;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(delivery -> delivery.day().toString())
                .setHeader(getTranslation("digest.column.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(delivery -> getTranslation(delivery.kind().key()))
                .setHeader(getTranslation("digest.column.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::state)
                .setHeader(getTranslation("digest.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::remarks).setHeader(getTranslation("digest.column.what")).setFlexGrow(1);
        setEmptyStateText(getTranslation("digest.deliveries.none"));
        setAllRowsVisible(true);
        setItems(deliveries);
    }

    private Tag state(Delivery delivery) {
        Tag.Tone tone = switch (delivery.state()) {
            case SENT -> Tag.Tone.DONE;
            case GIVEN_UP -> Tag.Tone.ALARM;
            case WAITING -> delivery.failure() == null ? Tag.Tone.PLAIN : Tag.Tone.WARN;
            case SWITCHED_OFF -> Tag.Tone.PLAIN;
        };
        return new Tag(getTranslation(delivery.state().key()), tone);
    }

    private String remarks(Delivery delivery) {
        if (delivery.failure() == null) {
            return "";
        }
        String next = switch (delivery.state()) {
            case WAITING -> getTranslation("digest.next", delivery.attempts(), times.format(delivery.nextAt()));
            case GIVEN_UP -> getTranslation("digest.givenUp", delivery.attempts());
            default -> "";
        };
        return getTranslation(delivery.failure().key(), delivery.code()) + " " + next;
    }
}
