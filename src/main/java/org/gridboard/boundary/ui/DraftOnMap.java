package org.gridboard.boundary.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Collectors;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.Position;
import org.gridboard.map.DrawingTool;
import org.gridboard.map.DrawnEvent;
import org.gridboard.map.LeafletMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** The draft on the map: what is drawn there is the draft's version, chosen pieces and a tool; the map fetches the rest by itself. */
class DraftOnMap {

    private final LeafletMap map;
    private final List<Registration> listening;

    /** What is done on the map. */
    interface Hand {
        void clicked(PieceId piece, boolean additive);

        void drawn(DrawnEvent event);

        void picked(Coordinate place);

        void givenUp();
    }

    DraftOnMap(LeafletMap map, Hand hand) {
        this.map = map;
        listening = List.of(
                map.addPieceClickListener(event -> hand.clicked(new PieceId(event.piece()), event.additive())),
                map.addDrawnListener(hand::drawn),
                map.addPlacePickedListener(event -> hand.picked(new Coordinate(event.lng(), event.lat()))),
                map.addPickingCancelledListener(event -> hand.givenUp()));
    }

    /** @param tool what is in hand, or null where nothing can be drawn */
    void show(Bench bench, @Nullable Tool tool, boolean proposed) {
        String chosen = bench.chosen().stream().map(PieceId::toString).collect(Collectors.joining(","));
        String address = address(bench.draft());
        map.setOutlinesOnly(false);
        map.setDraft(address);
        map.setDraftSelected(chosen);
        map.setProposal(proposed ? address + "?proposal=" + chosen : "");
        int count = bench.chosen().size();
        map.setTool(tool == null ? DrawingTool.SELECT : tool.drawing(count));
        if (tool != null && tool.picks() && count >= tool.pieces()) {
            map.pickPlace(null, null);
        } else {
            map.stopPicking();
        }
    }

    /** Shows the draft to be looked at, or what is valid now instead. */
    void show(Bench bench, boolean draft) {
        if (draft) {
            show(bench, null, false);
        } else {
            map.setOutlinesOnly(true);
            map.setDraft("");
        }
    }

    /** @param what is there, as {@link LeafletMap#setSelected} has it; empty for nothing that has a number */
    void mark(String what, Position place) {
        map.setSelected(what);
        map.setSelectedAt(place.lat(), place.lng());
        map.showFinding(place.lat(), place.lng());
    }

    /** What was drawn was not taken. */
    void takeBack() {
        map.cancelDrawing();
    }

    /** Takes the draft off the map. */
    void close() {
        listening.forEach(Registration::remove);
        map.stopPicking();
        map.setSelected("");
        map.setSelectedAt(null, null);
        map.setProposal("");
        map.setDraft("");
    }

    private static String address(Redrawing draft) {
        return "/api/redrawing/" + draft.id() + "/" + draft.version();
    }
}
