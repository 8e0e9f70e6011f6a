package org.gridboard.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers of the areas below an area, as features on their boundaries. */
@Component
class ChildFeatures {

    private final Boundaries boundaries;

    ChildFeatures(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * The boundaries as they were on a day, with these properties after their own; of a grid, its own.
     *
     * @param numbers by the code of the area below
     */
    List<Feature> of(AreaCode area, LocalDate day, Map<AreaCode, Map<String, @Nullable Object>> numbers) {
        var features = new ArrayList<Feature>();
        for (Feature boundary : boundaries.below(area, day)) {
            AreaCode code = new AreaCode(boundary.id());
            Map<String, @Nullable Object> found = numbers.get(code);
            if (found != null) {
                var properties = new LinkedHashMap<String, @Nullable Object>(boundary.properties());
                properties.putAll(found);
                features.add(new Feature(boundary.id(), properties, boundary.geometry()));
            }
        }
        return features;
    }
}
