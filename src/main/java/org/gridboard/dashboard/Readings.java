package org.gridboard.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What several panes of a page show of, read once while the page renders. */
public final class Readings {

    private final Map<Class<?>, Object> read = new HashMap<>();

    /** What was read of this type since the last {@link #forget()}, or is read now. */
    public <T> T once(Class<T> type, Supplier<T> reading) {
        return Objects.requireNonNull(type.cast(read.computeIfAbsent(type, missing -> reading.get())));
    }

    /** The next to ask reads anew. */
    public void forget() {
        read.clear();
    }
}
