package org.gridboard.opendata;

/** A controller of the open data door. */
interface OpenDoor {

    /** Where the first version of the door begins. */
    String PATH = "/open/v1";

    /** GeoJSON (RFC 7946). */
    String GEO_JSON = "application/geo+json";

    /** CSV as Excel reads it: UTF-8 and said so by its first character. */
    String CSV = "text/csv;charset=UTF-8";
}
