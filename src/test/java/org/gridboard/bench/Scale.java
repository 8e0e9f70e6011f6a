package org.gridboard.bench;

/**
 * How large a generated city is.
 *
 * @param size 1 for 5,000 grids with 1,000,000 households
 * @param history 1 for 10,000,000 visits and sightings and 2,000,000 issues at size 1
 */
public record Scale(double size, double history) {

    int grids() {
        return (int) Math.round(size * 5000);
    }

    /** As the properties {@code bench.size} and {@code bench.history} say, 1 where they say nothing. */
    static Scale asked() {
        return new Scale(number("bench.size"), number("bench.history"));
    }

    private static double number(String property) {
        return Double.parseDouble(System.getProperty(property, "1"));
    }
}
