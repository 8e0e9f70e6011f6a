package org.gridboard.access;

import jakarta.servlet.http.HttpServletRequest;
import org.gridboard.platform.Language;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * How addresses say no: what lies outside the scope is not found, what makes no sense is told why, in the reader's language. Each package
 * of such addresses has an advice of its own that is this.
 */
public abstract class RefusalAnswers {

    private final Texts texts;

    protected RefusalAnswers(Texts texts) {
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
