package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.code.Position;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.map.DrawnEvent;
import org.gridboard.map.LeafletMap;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** An open draft: tools and steps on the left, the map, and what is counted and found on the right. Shown as it is stored. */
class Workbench implements DraftDesk, DraftOnMap.Hand {

    private final WorkshopServices services;
    private final DraftOnMap map;
    private final BenchPanes panes;
    private final Consumer<Asked> go;
    private final ErrorLine error = new ErrorLine();
    private Tool tool = Tool.SELECT;
    private @Nullable Asked asked;
    private @Nullable Bench bench;
    private @Nullable Proposal proposal;

    /** @param go goes to another address of the page */
    Workbench(WorkshopServices services, LeafletMap map, Div left, Div right, Consumer<Asked> go) {
        this.services = services;
        this.map = new DraftOnMap(map, this);
        panes = new BenchPanes(left, right, services, error);
        this.go = go;
    }

    /** Shows what the address asks for. @throws NotFoundException where the account sees no such draft of the area */
    void open(Asked next) {
        bench = Bench.open(services, next, bench);
        asked = next;
        proposal = null;
        error.clear();
        render();
    }

    /** Takes the draft off the map. */
    void close() {
        map.close();
    }

    private void render() {
        boolean effects = asked().effects();
        Tool inHand = bench().isDrawn() && !effects ? tool : null;
        map.show(bench(), inHand, proposal != null);
        panes.show(this, inHand, proposal, effects);
    }

    @Override
    public void clicked(PieceId piece, boolean additive) {
        boolean wanted = tool.pieces() > 1 && bench().chosen().size() < tool.pieces();
        choose(asked().choose(piece, additive || wanted).pieces());
    }

    @Override
    public void drawn(DrawnEvent event) {
        tried(() -> store(Edits.drawn(tool, bench(), event, panes.newName())));
    }

    @Override
    public void picked(Coordinate place) {
        if (tool.picks()) {
            tried(() -> store(Edits.typed(tool, bench(), List.of(place), "")));
        }
    }

    @Override
    public void givenUp() {
        take(Tool.SELECT);
    }

    @Override
    public void edit(Edit edit) {
        tried(() -> store(edit));
    }

    @Override
    public void useTyped(String coordinates) {
        tried(() -> store(Edits.typed(tool, bench(), TypedPlaces.parse(coordinates), panes.newName())));
    }

    private void store(Edit edit) {
        Bench before = bench();
        Redrawing draft = before.draft();
        Redrawing next = services.redrawings().edit(draft.id(), draft.version(), UUID.randomUUID(), edit);
        if (next.version() == draft.version()) {
            map.takeBack(); // nothing has changed, so that the map fetches no other draft
        }
        tool = tool.afterwards();
        bench = Bench.read(services, next, before.chosen());
        reread(before.chosenAfter(bench().pieces()));
    }

    @Override
    public void attempt(Runnable act) {
        tried(() -> {
            act.run();
            reread(bench().chosen());
        });
    }

    /** Shows the draft as it is stored now, and what is chosen of it. */
    private void reread(List<PieceId> chosen) {
        Asked next = asked().withPieces(chosen);
        if (next.equals(asked)) {
            open(next);
        } else {
            go.accept(next);
        }
    }

    private void tried(Runnable act) {
        error.clear();
        try {
            act.run();
        } catch (RefusedException refused) {
            error.show(refused);
            map.takeBack();
        } catch (ChangedMeanwhileException changed) {
            open(asked());
            error.show(new RefusedException("boundary.refused.changed"));
            map.takeBack();
        }
    }

    @Override
    public void go(UnaryOperator<Asked> where) {
        go.accept(where.apply(asked()));
    }

    @Override
    public void take(Tool next) {
        tool = next;
        proposal = null;
        error.clear();
        List<PieceId> chosen = bench().chosen();
        if (next != Tool.SELECT && chosen.size() > next.pieces()) {
            choose(chosen.subList(chosen.size() - next.pieces(), chosen.size()));
        } else {
            render();
        }
    }

    @Override
    public void mark(String what, Position place) {
        map.mark(what, place);
    }

    @Override
    public void showOnMap(boolean draft) {
        map.show(bench(), draft);
    }

    @Override
    public void propose() {
        tried(() -> {
            proposal = bench().balance(services);
            render();
        });
    }

    @Override
    public void settle(boolean taken) {
        Proposal settled = proposal;
        proposal = null;
        if (taken && settled != null) {
            edit(settled.edit());
        } else {
            render();
        }
    }

    @Override
    public Bench bench() {
        return Objects.requireNonNull(bench);
    }

    private Asked asked() {
        return Objects.requireNonNull(asked);
    }
}
