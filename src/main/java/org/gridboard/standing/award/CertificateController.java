package org.gridboard.standing.award;

import jakarta.servlet.http.HttpServletRequest;
import org.gridboard.platform.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
        return certificates
                .pdf(new FlagId(flag), Language.of(request))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("red-flag-%d.pdf".formatted(flag))
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
