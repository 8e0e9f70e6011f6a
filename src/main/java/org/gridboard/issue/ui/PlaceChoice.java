package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.MyPosition;
import org.gridboard.dashboard.PlacePicking;
import org.gridboard.issue.Lying;
import org.gridboard.issue.ReportOrigin;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where it happened: where I stand, a tap on the map, or an address. Says in which grid that lies before it is sent. */
class PlaceChoice extends Div {

    private static final String DRAFT = "position";

    private final ReportServices services;
    private final PlacePicking picking;
    private final DraftKeeper keeper;
    private final Runnable changed;
    private final AddressField address;
    private final Paragraph where = new Paragraph();
    private @Nullable Position position;
    private @Nullable Lying lying;

    PlaceChoice(
            ReportServices services, Desk desk, DraftKeeper keeper, Optional<ReportOrigin> origin, Runnable changed) {
        this.services = services;
        picking = new PlacePicking(this, desk);
        this.keeper = keeper;
        this.changed = changed;
        String startWords = origin.map(ReportOrigin::name).orElse("");
        address = new AddressField(services.places(), keeper, startWords, this::choose);
        addClassName("gb-fields");
        where.getElement().setAttribute("aria-live", "polite");
        var buttons = new Div(
                new Button(getTranslation("issue.place.mine"), click -> here()),
                new Button(getTranslation("issue.report.pick"), click -> pick()));
        buttons.addClassName("gb-acts");
        add(buttons, where, address);
        Position start = origin.map(ReportOrigin::position).orElse(null);
        show(keeper.kept(DRAFT).map(PlaceChoice::read).orElse(start), "issue.refused.outside");
        keeper.onDiscard(() -> {
            show(start, "issue.refused.outside");
            changed.run();
        });
    }

    /** The chosen place, if it can be reported. */
    @Nullable
    Position position() {
        return position;
    }

    /** Where the chosen place lies. */
    Optional<Lying> lying() {
        return Optional.ofNullable(lying);
    }

    String words() {
        return address.words();
    }

    private void here() {
        where.setText(getTranslation("issue.place.asking"));
        MyPosition.ask(
                found -> choose(found, "issue.place.far"),
                refused -> where.setText(getTranslation(refused.key(), refused.params())));
    }

    private void pick() {
        where.setText(getTranslation("issue.report.picking"));
        picking.start(position, this::choose);
    }

    private void choose(Position chosen) {
        choose(chosen, "issue.refused.outside");
    }

    private void choose(Position chosen, String outside) {
        show(chosen, outside);
        keeper.note(DRAFT, position == null ? "" : chosen.lat() + "," + chosen.lng());
        changed.run();
    }

    /** @param outside the key of what is said of a place that lies in no grid the account may report to */
    private void show(@Nullable Position chosen, String outside) {
        position = null;
        lying = null;
        where.setText("");
        if (chosen != null) {
            try {
                Lying found = services.issues().lying(chosen);
                position = chosen;
                lying = found;
                where.setText(getTranslation(
                        found.nextDoor() ? "issue.report.nextDoor" : "issue.report.lies",
                        found.grid().name()));
            } catch (RefusedException refused) {
                where.setText(getTranslation(outside));
            }
        }
    }

    private static Position read(String kept) {
        int comma = kept.indexOf(',');
        return new Position(
                Double.parseDouble(kept.substring(0, comma)), Double.parseDouble(kept.substring(comma + 1)));
    }
}
