package org.gridboard.standing.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.RecordQuery;

/** Where the records behind a number are exported: at once, or with a page that shows how far it is. */
public final class RecordAddress {

    /** More records than these take longer than one waits for an answer without a word. */
    public static final int AT_ONCE_MOST = 20_000;

    private RecordAddress() {}

    /** Of a file, or of the page that makes one. @param count how many records the query has */
    public static String of(RecordQuery query, RecordFormat format, long count) {
        HeatCell cell = query.cell();
        String number = cell == null ? "measure=%s&part=%s".formatted(query.indicator(), query.part()) : "cell=" + cell;
        String asked = "?period=%s&%s&text=%s"
                .formatted(query.period().token(), number, URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
        return count > AT_ONCE_MOST
                ? "export/" + query.area() + asked
                : "api/compare/" + query.area() + "/records" + format.ending() + asked;
    }
}
