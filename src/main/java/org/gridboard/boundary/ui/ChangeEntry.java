package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.adoption.BoundaryChange;
import org.gridboard.code.AreaCode;

/** One change of boundaries: from when, what, by whom and why, and the grids it was about. */
class ChangeEntry extends Article {

    private final Asked asked;

    ChangeEntry(BoundaryChange change, Asked asked, WorkshopServices services) {
        this.asked = asked;
        addClassName("gb-change");
        getElement().setAttribute("data-day", change.day().toString());
        var day = link(asked.withDay(change.day()).url(), change.day().toString());
        day.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("boundary.history.show", change.day().toString()));
        add(new H3(day), new Paragraph(what(change)));
        Instant at = change.at();
        if (!change.who().isBlank() || at != null) {
            var by = new Paragraph(getTranslation(
                    "boundary.history.by",
                    change.who(),
                    at == null ? "" : services.times().format(at)));
            by.addClassName("gb-soft");
            add(by);
        }
        if (!change.reason().isBlank()) {
            add(new Paragraph(getTranslation("boundary.history.why", change.reason())));
        }
        codes("begun", change.begun(), change.day());
        codes("redrawn", change.redrawn(), change.day());
        codes("ended", change.ended(), change.day().minusDays(1));
        RedrawingId draft = change.redrawing();
        if (draft != null) {
            add(link(asked.withDraft(draft).url(), getTranslation("boundary.history.whole")));
        }
    }

    private String what(BoundaryChange change) {
        if (change.redrawing() == null) {
            return getTranslation("boundary.history.import");
        }
        return getTranslation("boundary.history.draft", change.name(), deeds(change.deeds()));
    }

    /** What was done, each once and how often. */
    private String deeds(List<String> deeds) {
        Map<String, Long> counted =
                deeds.stream().collect(Collectors.groupingBy(deed -> deed, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(deed -> getTranslation(
                        "boundary.history.deed", getTranslation("boundary.deed." + deed.getKey()), deed.getValue()))
                .collect(Collectors.joining(getTranslation("boundary.and")));
    }

    private void codes(String how, List<AreaCode> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return;
        }
        var line = new Div(new Span(getTranslation("boundary.history." + how)));
        line.addClassName("gb-codes");
        codes.forEach(code -> line.add(link("meeting/%s/%s?grid=%s".formatted(asked.area(), day, code), code.value())));
        add(line);
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
