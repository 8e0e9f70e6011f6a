package org.gridboard.standing.report;

import java.util.Locale;
import org.gridboard.platform.Texts;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.RecordQuery;

/** What records that are exported are, in one language: those of a part of a figure, or of a cell of the heat map. */
public final class RecordWords {

    private final ReportWords words;
    private final RecordQuery query;

    RecordWords(ReportWords words, RecordQuery query) {
        this.words = words;
        this.query = query;
    }

    /** In the language of a page. */
    public static RecordWords of(Texts texts, Locale locale, RecordQuery query) {
        return new RecordWords(new ReportWords(texts, locale), query);
    }

    /** @param area its name */
    public String heading(String area) {
        String number = query.cell() == null ? query.indicator().key() : "standingreport.cell";
        return words.text("standingreport.heading", area, words.text(number));
    }

    /** What is counted, or divided by what. */
    public String ratio() {
        return words.text(query.cell() == null ? query.indicator().ratioKey() : "standingreport.cell.ratio");
    }

    String definition() {
        return words.text(query.cell() == null ? query.indicator().definitionKey() : "standingreport.cell.definition");
    }

    /** Both days of the period. */
    public String period() {
        return words.period(query.period());
    }

    /** Which of the records: a part, or a category and a half of a day of the week. */
    public String covers() {
        HeatCell cell = query.cell();
        return cell == null
                ? words.text(query.part().key())
                : words.text(
                        "standingreport.cell.covers",
                        words.text("issue.keyArea." + cell.keyArea()),
                        words.text("compare.half." + cell.half(), words.weekday(cell.weekday())));
    }
}
