package org.gridboard.exchange.resource;

/**
 * A public resource as it goes into the staging table; the components are called as its columns are.
 *
 * @param row the row in the file
 * @param lng degrees east, {@code lat} north, EPSG:4326
 */
record ResourceRow(
        int row, String kind, String name, String address, String telephone, String hours, double lng, double lat) {}
