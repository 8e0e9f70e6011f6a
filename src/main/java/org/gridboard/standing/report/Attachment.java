package org.gridboard.standing.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.platform.RefusedException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A file as an answer, sent while it is written: to be kept, not to be opened within this site. */
record Attachment(String name, MediaType type) {

    interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /** What is refused before anything was written leaves the answer as it was. */
    void send(HttpServletResponse response, Writing writing) throws IOException {
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            writing.to(response.getOutputStream());
        } catch (OutOfScopeException | RefusedException refused) {
            response.reset();
            throw refused;
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
