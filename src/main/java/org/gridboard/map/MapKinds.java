package org.gridboard.map;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.live.ChangeKind;

/** Which of the map's layers show what kind of thing. */
final class MapKinds {

    private static final Map<ChangeKind, String> LAYERS = Map.of(
            ChangeKind.ISSUE, "issues",
            ChangeKind.SIGHTING, "checkpoints",
            ChangeKind.CHECKPOINT, "checkpoints",
            ChangeKind.KEY_HOUSEHOLD, "key-households",
            ChangeKind.HOUSEHOLD, "households");

    private MapKinds() {}

    /** The layers that are out of date when these have changed, such as {@code issues,checkpoints}. */
    static String of(Collection<ChangeKind> changed) {
        return changed.stream()
                .filter(LAYERS::containsKey)
                .map(LAYERS::get)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
