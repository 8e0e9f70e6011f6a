package org.gridboard.boundary;

import org.gridboard.access.RefusalAnswers;
import org.gridboard.platform.Texts;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** For the addresses of this package. */
@RestControllerAdvice(basePackageClasses = BoundaryAnswers.class)
class BoundaryAnswers extends RefusalAnswers {

    BoundaryAnswers(Texts texts) {
        super(texts);
    }
}
