package org.gridboard.standing;

import java.time.DayOfWeek;
import java.util.Optional;
import org.gridboard.area.Half;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.RefusedException;

/** A cell of the heat map, as it stands in addresses: {@code FIRE_SAFETY.MONDAY.MORNING}. */
public record HeatCell(KeyArea keyArea, DayOfWeek weekday, Half half) {

    private static final int PARTS = 3;

    /** Nothing where there is no such cell. */
    public static Optional<HeatCell> parse(String text) {
        String[] parts = text.split("\\.");
        try {
            return parts.length == PARTS
                    ? Optional.of(new HeatCell(
                            KeyArea.valueOf(parts[0]), DayOfWeek.valueOf(parts[1]), Half.valueOf(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** @throws RefusedException if there is no such cell */
    public static HeatCell required(String text) {
        return parse(text).orElseThrow(() -> new RefusedException("compare.cell.unknown", text));
    }

    @Override
    public String toString() {
        return keyArea + "." + weekday + "." + half;
    }
}
