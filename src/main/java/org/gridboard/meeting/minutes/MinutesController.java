package org.gridboard.meeting.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.FileAnswer;
import org.gridboard.platform.Language;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Minutes as files to keep: {@code /api/minutes/350203011048/2026-11-20.pdf}, and the decisions as {@code .xlsx}. */
@RestController
@RequestMapping("/api/minutes/{community}")
class MinutesController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MinutesExport export;

    MinutesController(MinutesExport export) {
        this.export = export;
    }

    @GetMapping("/{day}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String community,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            HttpServletRequest request) {
        return FileAnswer.of(
                community(community).flatMap(code -> export.pdf(code, day, Language.of(request))),
                MediaType.APPLICATION_PDF,
                "minutes-%s-%s.pdf".formatted(community, day));
    }

    @GetMapping("/{day}.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String community,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            HttpServletRequest request) {
        return FileAnswer.of(
                community(community).flatMap(code -> export.workbook(code, day, Language.of(request))),
                EXCEL,
                "decisions-%s-%s.xlsx".formatted(community, day));
    }

    private static Optional<AreaCode> community(String text) {
        return AreaCode.parse(text).filter(code -> code.level() == Level.COMMUNITY);
    }
}
