package org.gridboard.boundary;

import jakarta.servlet.http.HttpServletRequest;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.platform.Language;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How the addresses of this module say no: what lies outside the scope is not found, what makes no sense is told why. */
@RestControllerAdvice(basePackageClasses = BoundaryAnswers.class)
class BoundaryAnswers {

    private final Texts texts;

    BoundaryAnswers(Texts texts) {
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
