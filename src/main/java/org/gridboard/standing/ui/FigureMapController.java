package org.gridboard.standing.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Language;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.gridboard.standing.Steps;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What colours the areas of the map: {@code /api/map/350203011/figures?period=2026-11&measure=PROMISES_KEPT&steps=equal}. */
@RestController
class FigureMapController {

    private final Comparisons comparisons;
    private final WorkingCalendar calendar;
    private final Texts texts;

    FigureMapController(Comparisons comparisons, WorkingCalendar calendar, Texts texts) {
        this.comparisons = comparisons;
        this.calendar = calendar;
        this.texts = texts;
    }

    @GetMapping("/api/map/{area:\\d{9}|\\d{12}|\\d{15}}/figures")
    ResponseEntity<MapAnswer> figures(
            @PathVariable AreaCode area,
            @RequestParam String period,
            @RequestParam Indicator measure,
            @RequestParam(defaultValue = "quantile") String steps,
            HttpServletRequest request) {
        try {
            var comparison = comparisons.of(area, Period.parse(period).begunBy(calendar.today()), List.of(measure));
            var words = FigureTexts.of(texts, Language.of(request));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(MapAnswer.of(comparison, measure, Steps.parse(steps), words));
        } catch (RefusedException refused) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused.key(), refused);
        }
    }
}
