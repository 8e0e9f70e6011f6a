package org.gridboard.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;

/** The round of one half-day in one grid, written as {@code 350203011048003.2026-11-20.MORNING}. */
public record RoundId(AreaCode grid, LocalDate day, Half half) {

    /** The round that is written so, or nothing where the text names none. */
    public static Optional<RoundId> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(parts[1]);
            Half half = Half.valueOf(parts[2]);
            return AreaCode.parse(parts[0]).filter(AreaCode::isGrid).map(grid -> new RoundId(grid, day, half));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    HalfDay halfDay() {
        return new HalfDay(day, half);
    }

    @Override
    public String toString() {
        return grid + "." + day + "." + half;
    }
}
