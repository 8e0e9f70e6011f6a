package org.gridboard.meeting.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.gridboard.platform.Texts;
import org.gridboard.platform.paper.PaperPdf;
import org.springframework.stereotype.Component;

/** Draws minutes as PDF on A4. */
@Component
class MinutesPdf {

    private final Texts texts;
    private final PaperPdf paper;

    MinutesPdf(Texts texts, PaperPdf paper) {
        this.texts = texts;
        this.paper = paper;
    }

    void write(OutputStream out, Sheet sheet, Locale locale) throws IOException {
        paper.write(out, new MinutesPaper(texts, locale).of(sheet));
    }
}
