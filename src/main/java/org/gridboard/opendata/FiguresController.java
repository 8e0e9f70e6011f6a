package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators and their figures, with what they are made of. */
@RestController
class FiguresController implements OpenDoor {

    private final Comparisons comparisons;
    private final AskedArea areas;
    private final FigureRows rows;
    private final ChildFeatures features;
    private final Texts texts;
    private final Clock clock;

    FiguresController(
            Comparisons comparisons,
            AskedArea areas,
            FigureRows rows,
            ChildFeatures features,
            Texts texts,
            Clock clock) {
        this.comparisons = comparisons;
        this.areas = areas;
        this.rows = rows;
        this.features = features;
        this.texts = texts;
        this.clock = clock;
    }

    record About(String code, String name, String unit, String direction, String ratio, String definition) {}

    record Indicators(List<About> indicators, List<Link> links) {}

    @GetMapping(path = PATH + "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    Indicators indicators(HttpServletRequest request) {
        var locale = AskedLanguage.of(request);
        var about = Arrays.stream(Indicator.values())
                .map(indicator -> new About(
                        indicator.name(),
                        texts.get(locale, indicator.key()),
                        indicator.unit().name(),
                        indicator.direction().name(),
                        texts.get(locale, indicator.ratioKey()),
                        texts.get(locale, indicator.definitionKey())))
                .toList();
        return new Indicators(about, List.of(Link.self(MediaType.APPLICATION_JSON_VALUE)));
    }

    @GetMapping(PATH + "/figures")
    ResponseEntity<String> figures(
            @RequestParam String area,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String f,
            HttpServletRequest request) {
        var asked = Asked.of(f, request);
        List<Indicator> indicators = indicators(indicator);
        Area found = areas.of(area);
        Comparison comparison = comparisons.of(found.code(), Period.parse(period), indicators);
        return switch (asked.format()) {
            case JSON -> asked.answer(rows.json(comparison, indicators, asked.locale()));
            case CSV -> asked.answer(rows.csv(comparison, indicators, asked.locale()));
            case GEOJSON -> asked.answer(map(comparison, indicators));
        };
    }

    private Features map(Comparison comparison, List<Indicator> indicators) {
        LocalDate day = comparison.period().lastUpTo(LocalDate.now(clock));
        List<Feature> found = features.of(comparison.area().code(), day, FigureRows.properties(comparison, indicators));
        return new Features(found, List.of(Link.self(GEO_JSON)), comparison.asOf(), found.size());
    }

    private static List<Indicator> indicators(@Nullable String name) {
        if (name == null) {
            return List.of(Indicator.values());
        }
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new RefusedException("opendata.problem.indicator", name));
    }
}
