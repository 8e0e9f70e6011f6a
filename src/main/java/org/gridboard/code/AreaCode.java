package org.gridboard.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statistical division code of a street (9 digits), community (12) or grid (15). A child's code begins with its
 * parent's (domain.md, Codes).
 */
public record AreaCode(@JsonValue String value) implements Comparable<AreaCode> {

    private static final Pattern FORM = Pattern.compile("\\d{9}(\\d{3}){0,2}");

    /** @throws IllegalArgumentException if the text is not 9, 12 or 15 digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an area code: " + value);
        }
    }

    /** The code this text is, or nothing if it is none. */
    public static Optional<AreaCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AreaCode(text)) : Optional.empty();
    }

    public Level level() {
        return switch (value.length()) {
            case 9 -> Level.STREET;
            case 12 -> Level.COMMUNITY;
            default -> Level.GRID;
        };
    }

    /** The level of the areas below; of a grid, which has none, its own. */
    public Level levelBelow() {
        return level() == Level.STREET ? Level.COMMUNITY : Level.GRID;
    }

    public boolean isGrid() {
        return level() == Level.GRID;
    }

    /** The area one level up; nothing above a street, for districts are not kept. */
    public Optional<AreaCode> parent() {
        return level() == Level.STREET
                ? Optional.empty()
                : Optional.of(new AreaCode(value.substring(0, value.length() - 3)));
    }

    /** The area of that level this one is or lies in. @throws IllegalArgumentException if it is larger than that level */
    public AreaCode at(Level level) {
        if (level.digits() > value.length()) {
            throw new IllegalArgumentException(value + " is larger than a " + level);
        }
        return new AreaCode(value.substring(0, level.digits()));
    }

    /** Whether the other area is this one or lies in it. */
    public boolean contains(AreaCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
