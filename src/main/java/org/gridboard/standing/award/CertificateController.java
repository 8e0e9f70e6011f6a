package org.gridboard.standing.award;

import jakarta.servlet.http.HttpServletRequest;
import org.gridboard.platform.FileAnswer;
import org.gridboard.platform.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The certificate of a red flag as a file to print: {@code /api/red-flag/12.pdf}. */
@RestController
@RequestMapping("/api/red-flag")
class CertificateController {

    private final Certificates certificates;

    CertificateController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/{flag:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long flag, HttpServletRequest request) {
        return FileAnswer.of(
                certificates.pdf(new FlagId(flag), Language.of(request)),
                MediaType.APPLICATION_PDF,
                "red-flag-%d.pdf".formatted(flag));
    }
}
