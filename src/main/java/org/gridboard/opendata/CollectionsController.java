package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Boundaries by the conventions of OGC API Features. */
@RestController
@RequestMapping(OpenDoor.PATH + "/collections")
class CollectionsController implements OpenDoor {

    private static final String CRS = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private final Boundaries boundaries;
    private final Texts texts;
    private final Clock clock;

    CollectionsController(Boundaries boundaries, Texts texts, Clock clock) {
        this.boundaries = boundaries;
        this.texts = texts;
        this.clock = clock;
    }

    record Collections(List<About> collections, List<Link> links) {}

    record About(
            String id,
            String title,
            String description,
            String itemType,
            List<String> crs,
            Map<String, Map<String, Object>> extent,
            List<Link> links) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Collections all(HttpServletRequest request) {
        var about = Arrays.stream(Collection.values())
                .map(collection -> about(collection, request))
                .toList();
        return new Collections(about, List.of(Link.self(MediaType.APPLICATION_JSON_VALUE)));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    About one(@PathVariable String id, HttpServletRequest request) {
        return about(collection(id), request);
    }

    @GetMapping(path = "/{id}/items", produces = GEO_JSON)
    Features items(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(required = false) @Nullable String datetime,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String offset) {
        var query = new BoundaryQuery(
                collection(id),
                BoundaryQuery.box(bbox),
                DaySpan.parse(datetime, LocalDate.now(clock), clock.getZone()),
                Numbers.parse(limit, BoundaryQuery.LIMIT_DEFAULT, "opendata.problem.limit", BoundaryQuery.LIMIT_MOST),
                Numbers.parse(offset, 0, "opendata.problem.offset"));
        long matched = boundaries.count(query);
        return new Features(boundaries.page(query), links(query, matched), clock.instant(), matched);
    }

    @GetMapping(path = "/{id}/items/{code}", produces = GEO_JSON)
    Feature item(@PathVariable String id, @PathVariable String code) {
        return AreaCode.parse(code)
                .flatMap(area -> boundaries.find(collection(id), area, LocalDate.now(clock)))
                .orElseThrow(OutOfScopeException::new);
    }

    private About about(Collection collection, HttpServletRequest request) {
        var locale = AskedLanguage.of(request);
        String path = "/collections/" + collection.id();
        return new About(
                collection.id(),
                texts.get(locale, "opendata.collection." + collection.id()),
                texts.get(locale, "opendata.collection.what"),
                "feature",
                List.of(CRS),
                extent(boundaries.extent(collection)),
                List.of(Link.json(path, "self"), Link.to(path + "/items", "items", GEO_JSON)));
    }

    private static Map<String, Map<String, Object>> extent(Optional<List<Double>> box) {
        return box.map(sides -> Map.of("spatial", Map.<String, Object>of("bbox", List.of(sides), "crs", CRS)))
                .orElse(Map.of());
    }

    private static List<Link> links(BoundaryQuery query, long matched) {
        var links = new ArrayList<Link>();
        links.add(Link.self(GEO_JSON));
        if (query.offset() + (long) query.limit() < matched) {
            links.add(Link.from(query.offset() + query.limit(), "next", GEO_JSON));
        }
        if (query.offset() > 0) {
            links.add(Link.from(Math.max(0, query.offset() - query.limit()), "prev", GEO_JSON));
        }
        return links;
    }

    private static Collection collection(String id) {
        return Collection.of(id).orElseThrow(OutOfScopeException::new);
    }
}
