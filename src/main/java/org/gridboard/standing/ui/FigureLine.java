package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.jspecify.annotations.Nullable;

/** What stands in one line of the comparison, in words. */
final class FigureLine {

    private final Compared compared;
    private final Spark sparks;
    private final FigureTexts texts;

    FigureLine(Compared compared, Spark sparks, FigureTexts texts) {
        this.compared = compared;
        this.sparks = sparks;
        this.texts = texts;
    }

    String rank(AreaFigures area) {
        OptionalInt rank = rankOf(area);
        return rank.isPresent() ? Integer.toString(rank.getAsInt()) : "–";
    }

    /** Those without a rank come last. */
    int rankOrder(AreaFigures area) {
        return rankOf(area).orElse(Integer.MAX_VALUE);
    }

    String value(AreaFigures area) {
        return texts.value(figure(area));
    }

    /** That there are few cases; empty where there are enough or none. */
    String tag(AreaFigures area) {
        return figure(area).isMarked() ? texts.text("compare.few") : "";
    }

    String numerator(AreaFigures area) {
        return texts.count(figure(area).numerator());
    }

    String denominator(AreaFigures area) {
        return texts.count(figure(area).denominator());
    }

    /** Whether there is but one number behind the value, as behind a median. */
    boolean isOfOneNumber() {
        return compared.measure() == Indicator.MEDIAN_HOURS;
    }

    /** What a number leads to, for those who do not see where it stands. */
    String described(AreaFigures area, Part part) {
        return texts.text(
                "compare.open",
                area.area().name(),
                texts.text(part.key()),
                part == Part.NUMERATOR ? numerator(area) : denominator(area));
    }

    OptionalDouble difference(AreaFigures area) {
        return compared.comparison().difference(compared.measure(), area.area().code());
    }

    String signedDifference(AreaFigures area) {
        OptionalDouble difference = difference(area);
        return difference.isPresent() ? texts.signed(difference.getAsDouble()) : "";
    }

    /** The class of a difference: better or worse than the median. */
    String tone(AreaFigures area) {
        double difference = difference(area).orElse(0);
        if (texts.isNone(difference)) {
            return "";
        }
        return compared.measure().direction().compare(difference, 0) < 0 ? "gb-better" : "gb-worse";
    }

    /** No data comes before the least value. */
    double order(@Nullable Double value) {
        return value == null ? Double.NEGATIVE_INFINITY : value;
    }

    Spark.Drawn spark(AreaFigures area) {
        return sparks.of(area.area().code(), texts);
    }

    Component sparkOf(AreaFigures whole) {
        return sparks.whole(texts).component();
    }

    private Figure figure(AreaFigures area) {
        return compared.figure(area);
    }

    private OptionalInt rankOf(AreaFigures area) {
        return compared.comparison().rank(compared.measure(), area.area().code());
    }
}
