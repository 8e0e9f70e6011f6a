package org.gridboard.household;

/** How close an eye a key household needs, the closest first (domain.md, Households and key households). */
public enum KeyLevel {
    RED,
    YELLOW,
    BLUE
}
