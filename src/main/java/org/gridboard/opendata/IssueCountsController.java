package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anonymous counts of issues. */
@RestController
class IssueCountsController implements OpenDoor {

    private static final List<String> HEAD = List.of(
            "area",
            "name",
            "period",
            "first",
            "last",
            "key_area",
            "urgency",
            "state",
            "issues",
            "fewer_than",
            "computed_at");

    private final IssueCounts counts;
    private final AskedArea areas;
    private final ChildFeatures features;
    private final Clock clock;

    IssueCountsController(IssueCounts counts, AskedArea areas, ChildFeatures features, Clock clock) {
        this.counts = counts;
        this.areas = areas;
        this.features = features;
        this.clock = clock;
    }

    record Answer(
            Area area,
            PeriodSaid period,
            Instant computedAt,
            int smallestShown,
            List<IssueCounts.Count> cells,
            List<IssueCounts.Count> children) {}

    @GetMapping(PATH + "/issue-counts")
    ResponseEntity<String> counts(
            @RequestParam String area,
            @RequestParam String period,
            @RequestParam(required = false) @Nullable String f,
            HttpServletRequest request) {
        var asked = Asked.of(f, request);
        Area found = areas.of(area);
        Period parsed = Period.parse(period);
        IssueCounts.Counts counted = counts.of(found.code(), parsed);
        return switch (asked.format()) {
            case JSON ->
                asked.answer(new Answer(
                        found,
                        PeriodSaid.of(parsed),
                        counted.computedAt(),
                        IssueCounts.SMALLEST,
                        counted.cells(),
                        counted.children()));
            case CSV -> asked.answer(csv(found, parsed, counted));
            case GEOJSON -> asked.answer(map(found, parsed, counted));
        };
    }

    private static String csv(Area area, Period period, IssueCounts.Counts counted) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (IssueCounts.Count cell : counted.cells()) {
            var row = new ArrayList<@Nullable Object>();
            row.addAll(List.of(area.code().value(), area.name(), period.token(), period.first(), period.last()));
            row.add(cell.keyArea());
            row.add(cell.urgency());
            row.add(cell.state());
            row.add(cell.issues());
            row.add(cell.issues() == null ? IssueCounts.SMALLEST : null);
            row.add(counted.computedAt());
            rows.add(row);
        }
        return CsvText.of(HEAD, rows);
    }

    private Features map(Area area, Period period, IssueCounts.Counts counted) {
        var numbers = new LinkedHashMap<AreaCode, Map<String, @Nullable Object>>();
        for (IssueCounts.Count child : counted.children()) {
            var properties = new LinkedHashMap<String, @Nullable Object>();
            properties.put("period", period.token());
            properties.put("issues", child.issues());
            properties.put("fewerThan", child.issues() == null ? IssueCounts.SMALLEST : null);
            properties.put("computedAt", counted.computedAt());
            numbers.put(new AreaCode(String.valueOf(child.child())), properties);
        }
        List<Feature> found = features.of(area.code(), period.lastUpTo(LocalDate.now(clock)), numbers);
        return new Features(found, List.of(Link.self(GEO_JSON)), counted.computedAt(), found.size());
    }
}
