package org.gridboard.household;

/** How a household holds its home (住户类型). */
public enum Tenure {
    OWNER,
    TENANT,
    PUBLIC_HOUSING,
    DORMITORY
}
