package org.gridboard.exchange.household;

import java.util.Optional;
import org.gridboard.exchange.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A position as a row gives it.
 *
 * @param lng degrees east, EPSG:4326, or null for no position
 * @param lat degrees north, EPSG:4326, or null for no position
 */
record Coordinates(@Nullable Double lng, @Nullable Double lat) {

    private static final Coordinates NONE = new Coordinates(null, null);
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    static Coordinates read(RowReader reader) {
        Optional<String> east = reader.digits(HouseholdField.LONGITUDE);
        Optional<String> north = reader.digits(HouseholdField.LATITUDE);
        if (east.isEmpty() || north.isEmpty()) {
            return NONE;
        }
        Optional<Double> lng = number(reader, HouseholdField.LONGITUDE, east.get());
        Optional<Double> lat = number(reader, HouseholdField.LATITUDE, north.get());
        return lng.isPresent() && lat.isPresent() ? checked(reader, lng.get(), lat.get()) : NONE;
    }

    private static Coordinates checked(RowReader reader, double lng, double lat) {
        if (Math.abs(lat) <= POLE && Math.abs(lng) <= DATE_LINE) {
            return new Coordinates(lng, lat);
        }
        boolean swapped = Math.abs(lng) <= POLE && Math.abs(lat) <= DATE_LINE;
        reader.reject(
                HouseholdField.LATITUDE,
                swapped ? Reason.COORDINATES_LOOK_SWAPPED : Reason.COORDINATES_OUT_OF_RANGE,
                String.valueOf(lng),
                String.valueOf(lat));
        return NONE;
    }

    private static Optional<Double> number(RowReader reader, HouseholdField field, String text) {
        if (text.matches("[-+]?\\d{1,12}(\\.\\d*)?")) {
            return Optional.of(Double.valueOf(text));
        }
        reader.reject(field, Reason.COORDINATE_NOT_A_NUMBER);
        return Optional.empty();
    }
}
