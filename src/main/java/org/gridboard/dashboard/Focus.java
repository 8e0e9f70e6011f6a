package org.gridboard.dashboard;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything a state of the page is made of, and all of it stands in the URL:
 * {@code /meeting/350203011048/2026-11-20?issue=1042}.
 *
 * @param lens the lens' path, such as {@code meeting}
 * @param selected what the drill-down form shows, or null for nothing
 */
public record Focus(
        String lens, AreaCode area, LocalDate day, @Nullable Selected selected) {

    public Focus withLens(String other) {
        return new Focus(other, area, day, selected);
    }

    public Focus withArea(AreaCode other) {
        return new Focus(lens, other, day, null);
    }

    public Focus withDay(LocalDate other) {
        return new Focus(lens, area, other, selected);
    }

    public Focus select(@Nullable Selected other) {
        return new Focus(lens, area, day, other);
    }

    /** The path and query of this focus, without a leading slash. */
    public String url() {
        String path = lens + "/" + area + "/" + day;
        return selected == null ? path : path + "?" + selected.kind() + "=" + selected.id();
    }
}
