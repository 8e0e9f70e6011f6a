package org.gridboard.platform.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Draws pages as PDF whose text can be selected and searched. Needs no browser and fetches nothing. */
@Component
public class PaperPdf {

    /** A document of a thousand pages takes some hundred megabytes while it is drawn: only so many at a time. */
    private static final int AT_A_TIME = 2;

    private static final FSSupplier<InputStream> FONT = PaperFont::open;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    public PaperPdf() {
        XRLog.setLoggerImpl(new Slf4jLogger()); // else it writes to the console whatever it does
    }

    /** Draws the page, waiting while others are being drawn, and then writes it: a slow reader keeps nobody else waiting. */
    public void write(OutputStream out, PaperPage page) throws IOException {
        drawn(page).writeTo(out);
    }

    private ByteArrayOutputStream drawn(PaperPage page) throws IOException {
        turns.acquireUninterruptibly();
        try {
            var drawn = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(FONT, "paper");
            builder.useSVGDrawer(new SvgDrawer());
            builder.withW3cDocument(page.document(), null);
            builder.withProducer("Gridboard");
            builder.toStream(drawn);
            builder.run();
            return drawn;
        } finally {
            turns.release();
        }
    }
}
