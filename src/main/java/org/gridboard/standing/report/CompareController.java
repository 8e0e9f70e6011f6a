package org.gridboard.standing.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Language;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.Period;
import org.gridboard.standing.RecordQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the lens Compare shows, as files: {@code /api/compare/350203011.xlsx?period=2026-11&measure=COVERAGE} and the records
 * behind one number, {@code /api/compare/350203011/records.csv?period=2026-11&measure=COVERAGE&part=MISSED} or {@code
 * …&cell=FIRE_SAFETY.MONDAY.MORNING}.
 */
@RestController
class CompareController {

    /** A reader may be slow, and holds a connection to the database for as long. */
    private static final int READERS_AT_A_TIME = 4;

    private final CompareExport comparison;
    private final RecordsExport records;
    private final Semaphore readers = new Semaphore(READERS_AT_A_TIME);

    CompareController(CompareExport comparison, RecordsExport records) {
        this.comparison = comparison;
        this.records = records;
    }

    @GetMapping("/api/compare/{area}.xlsx")
    void comparison(
            @PathVariable String area,
            @RequestParam String period,
            @RequestParam Indicator measure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AreaCode asked = area(area);
        Period days = Period.parse(period);
        new Attachment("%s-%s-%s.xlsx".formatted(measure, asked, days.token()), RecordFormat.XLSX.type())
                .send(response, out -> comparison.workbook(asked, days, measure, Language.of(request), out));
    }

    /** @param in an area within, whose records alone are asked for */
    @GetMapping("/api/compare/{area}/records.{ending:xlsx|csv}")
    void records(
            @PathVariable String area,
            @PathVariable String ending,
            @RequestParam String period,
            @RequestParam Indicator measure,
            @RequestParam(defaultValue = "DENOMINATOR") Part part,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(
                new RecordQuery(within(area(area), in), Period.parse(period), measure, part, text),
                ending,
                request,
                response);
    }

    /** @param cell of the heat map, whose issues alone are asked for */
    @GetMapping(path = "/api/compare/{area}/records.{ending:xlsx|csv}", params = "cell")
    void records(
            @PathVariable String area,
            @PathVariable String ending,
            @RequestParam String period,
            @RequestParam String cell,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(
                new RecordQuery(area(area), Period.parse(period), HeatCell.required(cell), text),
                ending,
                request,
                response);
    }

    private void send(RecordQuery query, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var format = RecordFormat.valueOf(ending.toUpperCase(Locale.ROOT));
        if (!readers.tryAcquire()) {
            throw new RefusedException("standingreport.busy");
        }
        try {
            new Attachment(format.fileName(query), format.type())
                    .send(
                            response,
                            out -> records.write(query, format, Language.of(request), out, new ExportProgress()));
        } finally {
            readers.release();
        }
    }

    private static AreaCode area(String code) {
        return AreaCode.parse(code).orElseThrow(OutOfScopeException::new);
    }

    private static AreaCode within(AreaCode area, String in) {
        if (in.isEmpty()) {
            return area;
        }
        return AreaCode.parse(in).filter(area::contains).orElseThrow(OutOfScopeException::new);
    }
}
