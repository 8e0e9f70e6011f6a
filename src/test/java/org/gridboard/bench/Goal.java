package org.gridboard.bench;

import java.util.Locale;

/** What a measured figure, or its ratio to the one beside it, should be at most or at least. */
public record Goal(boolean atMost, double bound, String unit) {

    /** @param unit of the bound, or empty for a ratio */
    public static Goal atMost(double bound, String unit) {
        return new Goal(true, bound, unit);
    }

    /** @param unit of the bound, or empty for a ratio */
    public static Goal atLeast(double bound, String unit) {
        return new Goal(false, bound, unit);
    }

    /** Whether it is met, else by how many per cent it is missed. */
    public String verdict(double figure) {
        boolean met = atMost ? figure <= bound : figure >= bound;
        return met ? "met" : String.format(Locale.ROOT, "missed by %.0f %%", 100 * Math.abs(figure - bound) / bound);
    }

    @Override
    public String toString() {
        return (atMost ? "≤ " : "≥ ") + Figures.text(bound) + (unit.isEmpty() ? " ×" : " " + unit);
    }
}
