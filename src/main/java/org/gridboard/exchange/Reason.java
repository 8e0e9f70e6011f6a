package org.gridboard.exchange;

/** Why a row is left out or goes in changed; what its sentence is filled in with stands behind each. */
public enum Reason {
    /** limit, length */
    TOO_LONG,

    ADDRESS_MISSING,
    ARRIVAL_MISSING,
    STAY_ENDS_BEFORE_IT_BEGINS,
    HOUSEHOLD_UNKNOWN,
    HEAD_NAME_MISSING,
    HEAD_COUNT_NOT_A_COUNT,
    TELEPHONE_WRITTEN_ANEW,
    /** digits counted */
    TELEPHONE_WRONG_LENGTH,
    TELEPHONE_NOT_A_NUMBER,
    DIGITS_WRITTEN_ANEW,
    /** the date as read */
    DATE_READ_AS,
    DATE_NOT_READ,
    DATE_IN_FUTURE,
    TENURE_UNKNOWN,
    /** the category */
    CATEGORY_UNKNOWN,
    LEVEL_UNKNOWN,
    COORDINATE_NOT_A_NUMBER,
    COORDINATES_LOOK_SWAPPED,
    COORDINATES_OUT_OF_RANGE,
    POSITION_MISSING,
    /** kilometres to the community */
    POSITION_FAR_OUTSIDE,
    /** metres to the nearest grid */
    POSITION_OUTSIDE,
    /** code of the grid it lies in */
    GRID_CODE_CONTRADICTS_POSITION,
    /** code of the grid it lies in */
    GRID_CODE_UNKNOWN,
    GRID_CODE_UNKNOWN_NO_POSITION,
    PLACE_MISSING,
    OUTSIDE_YOUR_COMMUNITY,
    /** the earlier row */
    DUPLICATE_ROW,

    RESOURCE_KIND_UNKNOWN,
    RESOURCE_NAME_MISSING,
    POSITION_REQUIRED,
    /** the earlier row */
    RESOURCE_TWICE,

    GEOMETRY_MISSING,
    /** the type found */
    GEOMETRY_TYPE,
    GEOMETRY_MALFORMED,
    /** what is wrong, degrees east, degrees north */
    SELF_CROSSING,
    /** what was wrong, degrees east, degrees north */
    MENDED,
    CODE_MISSING,
    CODE_NOT_A_CODE,
    /** code of the parent that is named */
    CODE_CONTRADICTS_PARENT,
    /** the earlier feature */
    CODE_TWICE,
    /** the name it had, the day it ended */
    CODE_RETIRED,
    NAME_MISSING,
    OUT_OF_SCOPE,
    /** code of the missing parent */
    PARENT_UNKNOWN,
    /** name and code of the other, square metres */
    OVERLAP,
    /** code of the parent */
    OUTSIDE_PARENT,
    /** the kind found */
    FEATURE_KIND_UNKNOWN,

    DAY_NOT_A_DATE,
    WORKING_UNKNOWN,
    DAY_NAME_MISSING,
    /** the earlier row */
    DAY_TWICE;

    /** The key of its sentence in the user's language. */
    public String key() {
        return "exchange.reason." + name();
    }
}
