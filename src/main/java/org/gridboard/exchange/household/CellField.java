package org.gridboard.exchange.household;

/** A field that is read from a column. */
interface CellField {

    /** The longest text it takes, in characters. */
    int limit();

    /** The cell as a report may show it: names and telephones masked. */
    String shown(String cell);
}
