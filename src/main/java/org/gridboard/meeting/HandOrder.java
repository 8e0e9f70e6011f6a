package org.gridboard.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order made by hand over the one that the rules give. */
final class HandOrder {

    private HandOrder() {}

    /**
     * The items as they were ordered by hand; what has come since stands behind what it would stand behind anyway.
     *
     * @param byRule in the order of the rules
     * @param refs as ordered by hand, with some among them that may be gone; empty where nothing was
     */
    static <T> List<T> apply(List<T> byRule, Function<T, String> ref, List<String> refs) {
        Map<String, T> there = byRule.stream().collect(Collectors.toMap(ref, item -> item));
        List<T> ordered = new ArrayList<>(
                refs.stream().map(there::get).filter(Objects::nonNull).toList());
        Set<String> placed = new HashSet<>(refs);
        T before = null;
        for (T item : byRule) {
            if (!placed.contains(ref.apply(item))) {
                ordered.add(before == null ? 0 : ordered.indexOf(before) + 1, item);
            }
            before = item;
        }
        return ordered;
    }

    /** The references with one of them moved in front of another, or to the end. */
    static List<String> moved(List<String> refs, String moved, @Nullable String before) {
        List<String> next = new ArrayList<>(refs);
        next.remove(moved);
        next.add(before == null ? next.size() : next.indexOf(before), moved);
        return next;
    }
}
