package org.gridboard.standing.ui;

import java.time.DayOfWeek;
import java.util.Optional;
import org.gridboard.area.Half;
import org.gridboard.code.KeyArea;

/** A cell of the heat map, as it stands in the URL: {@code FIRE_SAFETY.MONDAY.MORNING}. */
record HeatPlace(KeyArea keyArea, DayOfWeek weekday, Half half) {

    private static final int PARTS = 3;

    static Optional<HeatPlace> parse(String text) {
        String[] parts = text.split("\\.");
        try {
            return parts.length == PARTS
                    ? Optional.of(new HeatPlace(
                            KeyArea.valueOf(parts[0]), DayOfWeek.valueOf(parts[1]), Half.valueOf(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return keyArea + "." + weekday + "." + half;
    }
}
