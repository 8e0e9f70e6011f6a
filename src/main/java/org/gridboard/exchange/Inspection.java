package org.gridboard.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a file shows before anything is decided.
 *
 * @param rows about how many rows or features it has
 * @param fields what can be read, as codes
 * @param columns the headings or properties it has
 * @param guesses which column each field is most likely read from
 * @param feature base features: what they most likely are
 */
public record Inspection(
        ImportKind kind,
        int rows,
        List<String> fields,
        List<String> columns,
        Map<String, String> guesses,
        @Nullable FeatureKind feature) {}
