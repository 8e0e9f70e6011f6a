package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Tag;
import org.gridboard.meeting.minutes.Sheet;

/** Minutes as a page, which prints as it stands. */
class SheetPage extends Article {

    /** More of a note is for the PDF. */
    private static final int NOTE_MOST = 2_000;

    private final List<Div> blocks = new ArrayList<>();

    SheetPage(Sheet sheet) {
        addClassName("gb-sheet");
        add(new H1(sheet.title()));
        if (!sheet.intact()) {
            var broken = new Paragraph(sheet.seal());
            broken.addClassName("gb-error");
            broken.getElement().setAttribute("role", "alert");
            add(broken);
        }
        add(facts(sheet.head()), new H2(getTranslation("minutes.items")));
        if (sheet.items().isEmpty()) {
            add(new Paragraph(getTranslation("minutes.items.none")));
        }
        sheet.items().forEach(this::add);
        lines(sheet.carriedOver());
        if (!sheet.addenda().isEmpty()) {
            add(new H2(getTranslation("minutes.addenda")), facts(sheet.addenda()));
        }
        add(line("gb-seal", sheet.seal()));
    }

    /** What belongs below an item. */
    void addTo(int item, Component more) {
        blocks.get(item).add(more);
    }

    private void add(Sheet.Entry item) {
        var heading = new H3(new Span(blocks.size() + 1 + ". "), new Tag(item.kind(), Tag.Tone.PLAIN));
        heading.add(new Span(" " + item.title()));
        var block = new Div(heading);
        block.addClassName("gb-sheet-item");
        part(block, "gb-decision", item.decision());
        part(block, "gb-measure", item.measure());
        part(block, "gb-soft", cut(item.note()));
        if (!item.outcome().isEmpty()) {
            var now = line("gb-outcome", getTranslation("minutes.now", item.outcome()));
            now.setClassName("gb-late", item.late());
            block.add(now);
        }
        blocks.add(block);
        add(block);
    }

    private String cut(String note) {
        return note.length() <= NOTE_MOST ? note : note.substring(0, NOTE_MOST) + "… " + getTranslation("minutes.cut");
    }

    private void lines(List<String> lines) {
        if (!lines.isEmpty()) {
            add(new H2(getTranslation("minutes.carriedOver")));
            lines.forEach(line -> add(line("gb-line", line)));
        }
    }

    private static Facts facts(List<Sheet.Fact> all) {
        var facts = new Facts();
        all.forEach(fact -> facts.with(fact.name(), fact.value()));
        return facts;
    }

    private static void part(Div block, String kind, String text) {
        if (!text.isEmpty()) {
            block.add(line(kind, text));
        }
    }

    private static Paragraph line(String kind, String text) {
        var line = new Paragraph(text);
        line.addClassName(kind);
        return line;
    }
}
