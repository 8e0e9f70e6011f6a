package org.gridboard.meeting.minutes;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** Draws minutes as PDF on A4, whose text can be selected and searched. Needs no browser. */
@Component
class MinutesPdf {

    /** One of 300 items with long notes takes some hundred megabytes while it is drawn: only so many at a time. */
    private static final int AT_A_TIME = 2;

    private static final FSSupplier<InputStream> FONT = PaperFont::open;

    private final Texts texts;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    MinutesPdf(Texts texts) {
        this.texts = texts;
        XRLog.setLoggerImpl(new Slf4jLogger()); // else it writes to the console whatever it does
    }

    void write(OutputStream out, Sheet sheet, Locale locale) throws IOException {
        turns.acquireUninterruptibly();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(FONT, "paper");
            builder.withW3cDocument(new PaperPage(texts, locale).of(sheet), null);
            builder.withProducer("Gridboard");
            builder.toStream(out);
            builder.run();
        } finally {
            turns.release();
        }
    }
}
