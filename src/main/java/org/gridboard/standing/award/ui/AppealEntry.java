package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.award.Appeal;

/** An appeal with its answer. */
class AppealEntry extends Article {

    AppealEntry(Appeal appeal, Times times) {
        addClassName("gb-appeal");
        Appeal.Answer answer = appeal.answer();
        Indicator about = appeal.about();
        add(line(
                "gb-soft",
                getTranslation(
                        "award.appeal.head",
                        appeal.area().name(),
                        about == null ? getTranslation("award.appeal.whole") : getTranslation(about.key()),
                        appeal.by(),
                        times.format(appeal.at()))));
        add(line("gb-appeal-words", appeal.words()));
        if (answer == null) {
            add(new Tag(getTranslation("award.appeal.open"), Tag.Tone.WARN));
            return;
        }
        var answered = line("gb-appeal-answer", "");
        answered.add(
                new Tag(
                        getTranslation(answer.accepted() ? "award.appeal.accepted" : "award.appeal.rejected"),
                        answer.accepted() ? Tag.Tone.DONE : Tag.Tone.PLAIN),
                new Span(" " + answer.words() + " "));
        var by = new Span(getTranslation("award.appeal.by", answer.by(), times.format(answer.at())));
        by.addClassName("gb-soft");
        answered.add(by);
        add(answered);
    }

    private static Paragraph line(String kind, String text) {
        var line = new Paragraph(text);
        line.addClassName(kind);
        return line;
    }
}
