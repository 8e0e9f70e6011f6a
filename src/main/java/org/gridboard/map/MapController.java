package org.gridboard.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.gridboard.live.GridStatuses;
import org.gridboard.live.StatusRows;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the map fetches. Boundaries and base features carry their version in the address and are kept by the browser for
 * a year; everything else is asked for anew. Weak ETags, because a strong one would switch compression off.
 */
@RestController
@RequestMapping("/api/map/{area:\\d{9}|\\d{12}|\\d{15}}")
class MapController {

    private static final String GEO_JSON = "application/geo+json";
    private static final CacheControl A_YEAR =
            CacheControl.maxAge(365, TimeUnit.DAYS).cachePrivate().immutable();

    private final Outlines outlines;
    private final MapVersions versions;
    private final GridStatuses statuses;
    private final Map<String, MapLayer> layers;
    private final Map<String, ViewportLayer> viewportLayers;

    MapController(
            Outlines outlines,
            MapVersions versions,
            GridStatuses statuses,
            List<MapLayer> layers,
            List<ViewportLayer> viewportLayers) {
        this.outlines = outlines;
        this.versions = versions;
        this.statuses = statuses;
        this.layers = layers.stream().collect(Collectors.toMap(MapLayer::name, Function.identity()));
        this.viewportLayers =
                viewportLayers.stream().collect(Collectors.toMap(ViewportLayer::name, Function.identity()));
    }

    @GetMapping(path = "/boundaries", produces = GEO_JSON)
    @Nullable
    ResponseEntity<String> boundaries(
            @PathVariable AreaCode area, @RequestParam LocalDate day, @RequestParam long v, WebRequest request) {
        String body = outlines.boundaries(area, day);
        return versioned("boundaries", v, request, body);
    }

    @GetMapping(path = "/base", produces = GEO_JSON)
    @Nullable
    ResponseEntity<String> base(@PathVariable AreaCode area, @RequestParam long v, WebRequest request) {
        return versioned("base", v, request, outlines.base(area));
    }

    @GetMapping("/status")
    StatusRows status(@PathVariable AreaCode area, @RequestParam LocalDate day) {
        return statuses.rows(area, day);
    }

    @GetMapping(path = "/{layer}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> layer(
            @PathVariable AreaCode area,
            @PathVariable String layer,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String bbox) {
        if (bbox != null && viewportLayers.get(layer) instanceof ViewportLayer found) {
            return ResponseEntity.ok(found.points(area, box(bbox)));
        }
        if (day != null && layers.get(layer) instanceof MapLayer found) {
            return ResponseEntity.ok(found.points(area, day));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private @Nullable ResponseEntity<String> versioned(String kind, long asked, WebRequest request, String body) {
        long current = versions.of(kind);
        if (request.checkNotModified("W/\"" + kind + current + "-" + body.hashCode() + "\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(asked == current ? A_YEAR : CacheControl.noCache().cachePrivate())
                .header("Vary", "Cookie")
                .body(body);
    }

    /** @throws ResponseStatusException 400 if it is not four numbers: west, south, east, north */
    private static Envelope box(String bbox) {
        String[] sides = bbox.split(",");
        try {
            if (sides.length == 4) {
                return new Envelope(
                        Double.parseDouble(sides[0]),
                        Double.parseDouble(sides[2]),
                        Double.parseDouble(sides[1]),
                        Double.parseDouble(sides[3]));
            }
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "bbox", e);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "bbox");
    }
}
