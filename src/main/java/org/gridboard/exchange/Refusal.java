package org.gridboard.exchange;

/** Why a file as a whole cannot be imported; what its sentence is filled in with stands behind each. */
public enum Refusal {
    /** megabytes allowed */
    TOO_LARGE,
    EMPTY_FILE,
    /** what it is: key of a text */
    NOT_A_TABLE,
    /** what it is: key of a text */
    NOT_GEOJSON,
    OLD_EXCEL,
    DAMAGED_WORKBOOK,
    UNPACKS_TOO_LARGE,
    DATES_FROM_1904,
    /** columns allowed */
    TOO_MANY_COLUMNS,
    /** rows allowed */
    TOO_MANY_ROWS,
    /** line */
    DAMAGED_CSV,
    NOT_TEXT,
    NO_HEADINGS,
    /** line */
    DAMAGED_GEOJSON,
    NOT_A_FEATURE_COLLECTION,
    NO_FEATURES,
    /** the name of the reference system */
    CRS_UNKNOWN,
    /** the name of the reference system */
    CRS_DOES_NOT_FIT,
    /** the field: key of its name */
    FIELD_MISSING,
    TARGET_MISSING,
    TARGET_NOT_A_PARENT,
    /** name of the target */
    TARGET_NAME_MISSING,
    TARGET_OUT_OF_SCOPE,
    /** children allowed */
    TOO_MANY_CHILDREN,
    FEATURE_KIND_MISSING,
    CHANGED_MEANWHILE,
    NOTHING_TO_STORE;

    /** The key of its sentence in the user's language. */
    public String key() {
        return "exchange.refusal." + name();
    }
}
