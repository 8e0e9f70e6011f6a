package org.gridboard.inspection.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Round;
import org.gridboard.inspection.Round.Stop;

/** The checkpoints of a round in walking order; a row is drawn anew only if it has changed. */
class StopList extends OrderedList {

    private final StopRow.Walk walk;
    private final Map<CheckpointId, StopRow> rows = new LinkedHashMap<>();
    private Optional<CheckpointId> next = Optional.empty();

    StopList(StopRow.Walk walk) {
        this.walk = walk;
        addClassName("gb-stops");
    }

    void show(Round round) {
        List<CheckpointId> ids = round.stops().stream().map(Stop::id).toList();
        if (!ids.equals(List.copyOf(rows.keySet()))) {
            removeAll();
            rows.clear();
            ids.forEach(id -> rows.put(id, new StopRow(walk)));
            add(rows.values().toArray(StopRow[]::new));
        }
        next = round.next().map(Stop::id);
        for (Stop stop : round.stops()) {
            boolean isNext = next.filter(stop.id()::equals).isPresent();
            Objects.requireNonNull(rows.get(stop.id())).show(stop, isNext);
        }
    }

    void bringNextIntoView() {
        next.map(rows::get).ifPresent(row -> row.scrollIntoView(ScrollIntoViewOption.Block.CENTER));
    }
}
