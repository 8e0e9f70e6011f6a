package org.gridboard.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything a state of the page is made of, and all of it stands in the URL:
 * {@code /meeting/350203011048/2026-11-20?list=issues&issue=1042}.
 *
 * @param lens the lens' path, such as {@code meeting}
 * @param list which list stands beside the map, or null for the lens' first
 * @param selected what the drill-down form shows, or null for nothing
 */
public record Focus(
        String lens,
        AreaCode area,
        LocalDate day,
        @Nullable String list,
        @Nullable Selected selected) {

    public Focus(String lens, AreaCode area, LocalDate day, @Nullable Selected selected) {
        this(lens, area, day, null, selected);
    }

    public Focus withLens(String other) {
        return new Focus(other, area, day, list, selected);
    }

    /** Another area; what was selected in the old one is let go. */
    public Focus withArea(AreaCode other) {
        return new Focus(lens, other, day, list, null);
    }

    public Focus withDay(LocalDate other) {
        return new Focus(lens, area, other, list, selected);
    }

    public Focus withList(String other) {
        return new Focus(lens, area, day, other, selected);
    }

    public Focus select(@Nullable Selected other) {
        return new Focus(lens, area, day, list, other);
    }

    /** The path and query of this focus, without a leading slash. */
    public String url() {
        var query = new ArrayList<String>();
        if (list != null) {
            query.add("list=" + list);
        }
        if (selected != null) {
            query.add(selected.kind() + "=" + selected.id());
        }
        String path = lens + "/" + area + "/" + day;
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
