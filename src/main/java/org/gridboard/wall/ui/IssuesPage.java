package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.wall.WallIssues;

/** What is open, by key area and age; the bars have one scale. */
class IssuesPage extends WallPage {

    private final transient WallIssues issues;

    IssuesPage(WallIssues issues) {
        super("issues");
        this.issues = issues;
    }

    @Override
    void fill(Div page, AreaCode area) {
        List<WallIssues.Open> open = issues.of(area).stream()
                .sorted(Comparator.comparingLong(WallIssues.Open::all).reversed())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        page.add(legend());
        long most = open.getFirst().all();
        open.forEach(one -> page.add(row(one, most)));
    }

    private Div legend() {
        var legend = new Div(
                key(0, "wall.age.today"),
                key(1, "wall.age.fewDays"),
                key(2, "wall.age.week"),
                key(3, "wall.age.older"));
        legend.addClassName("gb-wall-legend");
        return legend;
    }

    private Span key(int age, String key) {
        var text = new Span(getTranslation(key));
        text.addClassNames("gb-wall-key", "gb-wall-age-" + age);
        return text;
    }

    private Div row(WallIssues.Open open, long most) {
        var name = new Span(getTranslation("wall.keyArea." + open.keyArea()));
        name.addClassName("gb-wall-name");
        var bar = new Div();
        bar.addClassName("gb-wall-ages");
        long[] ages = {open.today(), open.fewDays(), open.week(), open.older()};
        for (int age = 0; age < ages.length; age++) {
            if (ages[age] > 0) {
                bar.add(part(age, ages[age], most));
            }
        }
        var sum = new Span(Long.toString(open.all()));
        sum.addClassName("gb-wall-share");
        var late = new Span(open.overdue() == 0 ? "" : getTranslation("wall.overdue", open.overdue()));
        late.addClassName("gb-alarm");
        var row = new Div(name, bar, sum, late);
        row.addClassNames("gb-wall-row", "gb-wall-row-issues");
        return row;
    }

    private static Span part(int age, long issues, long most) {
        var part = new Span(Long.toString(issues));
        part.addClassName("gb-wall-age-" + age);
        part.getElement().getStyle().set("width", 100.0 * issues / most + "%");
        return part;
    }
}
