package org.gridboard.meeting.minutes;

import static org.gridboard.platform.paper.PaperPage.child;
import static org.gridboard.platform.paper.PaperPage.text;

import java.util.List;
import java.util.Locale;
import org.gridboard.platform.Texts;
import org.gridboard.platform.paper.PaperPage;
import org.w3c.dom.Element;

/** Minutes as the page that the PDF is drawn from. */
record MinutesPaper(Texts texts, Locale locale) {

    private static final String STYLE = PaperPage.style(MinutesPaper.class, "minutes-paper.css");

    PaperPage of(Sheet sheet) {
        var page = new PaperPage(locale, STYLE, sheet.title(), sheet.seal());
        Element body = page.body();
        text(body, "h1", "", sheet.title());
        if (!sheet.intact()) {
            text(body, "p", "broken", sheet.seal());
        }
        facts(body, sheet.head());
        items(body, sheet.items());
        lines(body, "minutes.carriedOver", sheet.carriedOver());
        if (!sheet.addenda().isEmpty()) {
            text(body, "h2", "", say("minutes.addenda"));
            facts(body, sheet.addenda());
        }
        return page;
    }

    private static void facts(Element body, List<Sheet.Fact> facts) {
        Element table = child(body, "table", "facts");
        for (Sheet.Fact fact : facts) {
            Element row = child(table, "tr", "");
            text(row, "th", "", fact.name());
            text(row, "td", "", fact.value());
        }
    }

    private void items(Element body, List<Sheet.Entry> items) {
        text(body, "h2", "", say("minutes.items"));
        if (items.isEmpty()) {
            text(body, "p", "", say("minutes.items.none"));
        }
        int number = 0;
        for (Sheet.Entry item : items) {
            Element block = child(body, "div", "item");
            text(block, "h3", "", ++number + ". " + say("minutes.tagged", item.kind(), item.title()));
            part(block, "decision", item.decision());
            part(block, "measure", item.measure());
            part(block, "note", item.note());
            part(block, "outcome", item.outcome().isEmpty() ? "" : say("minutes.now", item.outcome()));
        }
    }

    private void lines(Element body, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text(body, "h2", "", say(heading));
        lines.forEach(line -> text(body, "p", "line", line));
    }

    private static void part(Element block, String kind, String text) {
        if (!text.isEmpty()) {
            text(block, "p", kind, text);
        }
    }

    private String say(String key, Object... params) {
        return texts.get(locale, key, params);
    }
}
