package org.gridboard.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.LiveChange;

/** Which of the map's layers show what kind of thing. */
final class MapKinds {

    private static final Map<ChangeKind, String> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put(ChangeKind.ISSUE, "issues");
        LAYERS.put(ChangeKind.SIGHTING, "checkpoints");
        LAYERS.put(ChangeKind.CHECKPOINT, "checkpoints");
        LAYERS.put(ChangeKind.KEY_HOUSEHOLD, "key-households");
        LAYERS.put(ChangeKind.HOUSEHOLD, "households");
    }

    private MapKinds() {}

    /** The layers that are out of date, such as {@code issues,checkpoints}. */
    static String touchedBy(LiveChange change) {
        return LAYERS.entrySet().stream()
                .filter(layer -> change.touches(layer.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
