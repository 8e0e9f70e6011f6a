package org.gridboard.standing.report;

import jakarta.servlet.http.HttpServletRequest;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.platform.Language;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How the addresses of this package say no: what lies outside the scope is not found, what makes no sense is told why. */
@RestControllerAdvice(basePackageClasses = ReportAnswers.class)
class ReportAnswers {

    private final Texts texts;

    ReportAnswers(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Void> outOfScope(OutOfScopeException outside) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedException refused, HttpServletRequest request) {
        return ResponseEntity.badRequest()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(texts.get(Language.of(request), refused.key(), refused.params()));
    }
}
