package org.gridboard.meeting.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gridboard.platform.Texts;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Minutes as the page that the PDF is drawn from. What people wrote becomes text nodes, never markup. */
record PaperPage(Texts texts, Locale locale) {

    private static final String STYLE = style();
    private static final Pattern RADICAL = Pattern.compile("\\p{InKangxi_Radicals}");

    Document of(Sheet sheet) {
        Document page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        page.appendChild(html);
        Element head = child(html, "head", "");
        text(head, "title", "", sheet.title());
        text(head, "style", "", STYLE);
        Element body = child(html, "body", "");
        text(body, "div", "foot", sheet.seal());
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

    private static Element child(Element parent, String name, String kind) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        parent.appendChild(child);
        return child;
    }

    private static void text(Element parent, String name, String kind, String text) {
        child(parent, name, kind).appendChild(parent.getOwnerDocument().createTextNode(drawable(text)));
    }

    /** Radicals, which come with text copied from other PDFs, as the characters that they stand for. */
    private static String drawable(String text) {
        return RADICAL.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }

    private String say(String key, Object... params) {
        return texts.get(locale, key, params);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try {
            return new ClassPathResource("paper.css", PaperPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
