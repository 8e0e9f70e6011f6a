package org.gridboard.dashboard;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything a state of the page is made of, and all of it stands in the URL:
 * {@code /meeting/350203011048/2026-11-20?list=issues&issue=1042}.
 *
 * @param lens the lens' path, such as {@code meeting}
 * @param list which list stands beside the map, or null for the lens' first
 * @param selected what the drill-down form shows, or null for nothing
 * @param options what else the lens reads from the URL ({@link Lens#options()}), such as the period it compares
 */
public record Focus(
        String lens,
        AreaCode area,
        LocalDate day,
        @Nullable String list,
        @Nullable Selected selected,
        Map<String, String> options) {

    public Focus {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    public Focus(String lens, AreaCode area, LocalDate day, @Nullable String list, @Nullable Selected selected) {
        this(lens, area, day, list, selected, Map.of());
    }

    public Focus(String lens, AreaCode area, LocalDate day, @Nullable Selected selected) {
        this(lens, area, day, null, selected);
    }

    /** Another lens; the options of the old one are let go. */
    public Focus withLens(String other) {
        return new Focus(other, area, day, list, selected);
    }

    /** Another area; what was selected in the old one is let go. */
    public Focus withArea(AreaCode other) {
        return new Focus(lens, other, day, list, null, options);
    }

    public Focus withDay(LocalDate other) {
        return new Focus(lens, area, other, list, selected, options);
    }

    /** Another list, or the lens' first. */
    public Focus withList(@Nullable String other) {
        return new Focus(lens, area, day, other, selected, options);
    }

    public Focus select(@Nullable Selected other) {
        return new Focus(lens, area, day, list, other, options);
    }

    /** With an option of the lens, or without it. */
    public Focus with(String option, @Nullable String value) {
        var others = new TreeMap<>(options);
        if (value == null) {
            others.remove(option);
        } else {
            others.put(option, value);
        }
        return new Focus(lens, area, day, list, selected, others);
    }

    /** An option of the lens as it stands in the URL: not to be trusted. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The path of this focus' URL, without a leading slash. */
    public String path() {
        return lens + "/" + area + "/" + day;
    }

    /** The query of this focus' URL. */
    public QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (list != null) {
            query.put("list", list);
        }
        query.putAll(options);
        if (selected != null) {
            query.put(selected.kind(), selected.id());
        }
        return QueryParameters.simple(query);
    }

    /** Path and query, without a leading slash. */
    public String url() {
        String query = query().getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }
}
