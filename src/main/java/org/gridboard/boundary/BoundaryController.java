package org.gridboard.boundary;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Boundaries of a day as a file: {@code /api/boundaries/350203011048.geojson?day=2026-11-20&crs=4547}. */
@RestController
class BoundaryController {

    private final BoundaryExport export;

    BoundaryController(BoundaryExport export) {
        this.export = export;
    }

    /** What is refused before anything was written leaves the answer as it was. */
    @GetMapping("/api/boundaries/{area}.geojson")
    void boundaries(
            @PathVariable String area,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "4326") String crs,
            HttpServletResponse response)
            throws IOException {
        AreaCode asked = AreaCode.parse(area).orElseThrow(OutOfScopeException::new);
        response.setContentType("application/geo+json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(asked, day));
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            export.write(asked, day, crs, response.getOutputStream());
        } catch (OutOfScopeException | RefusedException refused) {
            response.reset();
            throw refused;
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static String attachment(AreaCode area, LocalDate day) {
        return ContentDisposition.attachment()
                .filename("boundaries-%s-%s.geojson".formatted(area, day))
                .build()
                .toString();
    }
}
