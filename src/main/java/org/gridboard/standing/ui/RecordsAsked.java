package org.gridboard.standing.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which records behind a number the URL asks for: {@code ?list=records&part=missed&in=350203011048}.
 *
 * @param area whose number it is: the page's area or one in it
 * @param cell the cell of the heat map whose issues are asked for, or null for those of the measure
 */
record RecordsAsked(AreaCode area, Part part, @Nullable HeatCell cell, String text) {

    static final String PART = "part";
    static final String IN = "in";
    static final String TEXT = "text";
    static final String CELL = "cell";

    static final int TEXT_MOST = 60;

    static RecordsAsked of(Focus focus) {
        AreaCode area = focus.option(IN)
                .flatMap(AreaCode::parse)
                .filter(focus.area()::contains)
                .orElse(focus.area());
        Part part = focus.option(PART).flatMap(RecordsAsked::part).orElse(Part.DENOMINATOR);
        String text = focus.option(TEXT).orElse("").strip();
        return new RecordsAsked(
                area,
                part,
                focus.option(CELL).flatMap(HeatCell::parse).orElse(null),
                text.length() > TEXT_MOST ? text.substring(0, TEXT_MOST) : text);
    }

    /** The focus that opens the records of a part of the measure in an area. */
    static Focus open(Focus focus, AreaCode area, Part part) {
        return within(close(focus), area).with(PART, part.name().toLowerCase(Locale.ROOT));
    }

    /** The focus that opens the issues of a cell of an area's heat map. */
    static Focus open(Focus focus, AreaCode area, HeatCell cell) {
        return within(close(focus), area).with(CELL, cell.toString());
    }

    private static Focus within(Focus focus, AreaCode area) {
        return focus.withList(RecordsList.NAME).with(IN, area.equals(focus.area()) ? null : area.value());
    }

    /** The focus that closes them. */
    static Focus close(Focus focus) {
        return focus.withList(null)
                .select(null)
                .with(IN, null)
                .with(PART, null)
                .with(CELL, null)
                .with(TEXT, null);
    }

    private static Optional<Part> part(String text) {
        return Arrays.stream(Part.values())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
