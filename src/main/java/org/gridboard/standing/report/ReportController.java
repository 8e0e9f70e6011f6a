package org.gridboard.standing.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Language;
import org.gridboard.standing.Indicator;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monthly reports as files to keep: {@code /api/report/350203011/2026-10.pdf}. */
@RestController
class ReportController {

    private final MonthlyReports reports;

    ReportController(MonthlyReports reports) {
        this.reports = reports;
    }

    /** @param measure the indicator that colours the map */
    @GetMapping("/api/report/{area}/{month}.pdf")
    void pdf(
            @PathVariable String area,
            @PathVariable @DateTimeFormat(pattern = "yyyy-MM") YearMonth month,
            @RequestParam(defaultValue = "PROMISES_KEPT") Indicator measure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AreaCode asked = AreaCode.parse(area).orElseThrow(OutOfScopeException::new);
        new Attachment("report-%s-%s.pdf".formatted(asked, month), MediaType.APPLICATION_PDF)
                .send(response, out -> reports.pdf(asked, month, measure, Language.of(request), out));
    }
}
