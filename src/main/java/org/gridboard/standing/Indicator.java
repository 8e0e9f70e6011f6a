package org.gridboard.standing;

import static org.gridboard.standing.Direction.HIGHER_IS_BETTER;
import static org.gridboard.standing.Direction.LOWER_IS_BETTER;
import static org.gridboard.standing.Unit.HOURS;
import static org.gridboard.standing.Unit.PERCENT;
import static org.gridboard.standing.Unit.PER_THOUSAND;

import java.util.Locale;

/**
 * What is measured of an area in a period (domain.md, Indicators; made exact in decision 050). What counts is told by one
 * function in the database each, {@link #recordsFunction()}, which answers the records; numbers are counts of them.
 */
public enum Indicator {
    /** Checkpoints seen ÷ checkpoints due, over the half-days that have begun. */
    COVERAGE(PERCENT, HIGHER_IS_BETTER, false),
    /** Rounds with every checkpoint seen ÷ rounds due. */
    ROUNDS_KEPT(PERCENT, HIGHER_IS_BETTER, false),
    /** Due dates of key households that were met on time ÷ those that have passed. */
    KEY_VISITS_KEPT(PERCENT, HIGHER_IS_BETTER, false),
    /** Issues closed by their deadline ÷ issues due. */
    ON_TIME_CLOSURE(PERCENT, HIGHER_IS_BETTER, false),
    /** Issues closed ÷ issues due. */
    CLOSURE(PERCENT, HIGHER_IS_BETTER, false),
    /** Issues solved on the spot ÷ issues reported. */
    ON_SPOT(PERCENT, HIGHER_IS_BETTER, false),
    /** Returns ÷ closing checks. */
    REWORK(PERCENT, LOWER_IS_BETTER, false),
    /** Promises kept in time ÷ promises due. */
    PROMISES_KEPT(PERCENT, HIGHER_IS_BETTER, false),
    /** Clears filled and fresh ÷ (6 × households), at the end of the period. */
    SIX_CLEARS(PERCENT, HIGHER_IS_BETTER, true),
    /** Open issues per 1,000 households, at the end of the period. */
    OPEN_ISSUES(PER_THOUSAND, LOWER_IS_BETTER, true),
    /** Median of the working hours from report to close, of the issues closed; numerator and denominator are their number. */
    MEDIAN_HOURS(HOURS, LOWER_IS_BETTER, false);

    private final Unit unit;
    private final Direction direction;
    private final boolean atEnd;

    Indicator(Unit unit, Direction direction, boolean atEnd) {
        this.unit = unit;
        this.direction = direction;
        this.atEnd = atEnd;
    }

    public Unit unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    /** Whether it tells how things stand at the end of the period, and not what happened in it. */
    public boolean isAtEnd() {
        return atEnd;
    }

    /** The key of its name in the user's language; with ".ratio" and ".definition", of what it is. */
    public String key() {
        return "standing.indicator." + name();
    }

    /** The key of the one line "numerator ÷ denominator". */
    public String ratioKey() {
        return key() + ".ratio";
    }

    /** The key of its exact definition. */
    public String definitionKey() {
        return key() + ".definition";
    }

    /** The function in the database that answers the records behind its numbers. */
    String recordsFunction() {
        return "records_" + name().toLowerCase(Locale.ROOT);
    }
}
