package org.gridboard.standing.report;

import org.gridboard.access.RefusalAnswers;
import org.gridboard.platform.Texts;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** For the addresses of this package. */
@RestControllerAdvice(basePackageClasses = ReportAnswers.class)
class ReportAnswers extends RefusalAnswers {

    ReportAnswers(Texts texts) {
        super(texts);
    }
}
