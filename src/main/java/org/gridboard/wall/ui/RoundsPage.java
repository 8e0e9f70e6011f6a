package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gridboard.code.AreaCode;
import org.gridboard.live.GridStatus;
import org.gridboard.wall.RoundSum;
import org.jspecify.annotations.Nullable;

/** How far the rounds of today are, those with most left to do first. */
class RoundsPage extends WallPage {

    private static final double[] STEPS = {0.95, 0.8, 0.6, 0.3};

    private final transient Supplier<List<GridStatus>> statuses;

    RoundsPage(Supplier<List<GridStatus>> statuses, LocalDate day) {
        super("rounds");
        this.statuses = statuses;
        title(getTranslation("wall.rounds.of", day.toString()));
    }

    @Override
    void fill(Div page, AreaCode area) {
        List<RoundSum> sums = RoundSum.below(area, statuses.get());
        sums.stream().limit(ROWS).forEach(sum -> page.add(row(sum)));
        if (sums.size() > ROWS) {
            page.add(new Paragraph(getTranslation("wall.more", sums.size() - ROWS)));
        }
    }

    private Div row(RoundSum sum) {
        var name = new Span(sum.name());
        name.addClassName("gb-wall-name");
        var bar = new Div(new Div());
        bar.addClassName("gb-wall-bar");
        bar.getElement().getStyle().set("--part", Double.toString(sum.coverage() == null ? 0 : sum.coverage()));
        bar.addClassName("gb-wall-step-" + step(sum.coverage()));
        var share = new CoverageFigure();
        share.show(sum.coverage());
        share.addClassName("gb-wall-share");
        var row = new Div(name, bar, share, half("morning", sum.morning()), half("afternoon", sum.afternoon()));
        row.addClassName("gb-wall-row");
        return row;
    }

    private Span half(String key, RoundSum.Half half) {
        var text = half.begun() == 0
                ? getTranslation("wall." + key + ".notDue")
                : getTranslation("wall." + key, half.full(), half.begun());
        var span = new Span(text);
        span.addClassName("gb-soft");
        return span;
    }

    private static String step(@Nullable Double coverage) {
        if (coverage == null) {
            return "none";
        }
        int step = 0;
        while (step < STEPS.length && coverage < STEPS[step]) {
            step++;
        }
        return Integer.toString(step);
    }
}
