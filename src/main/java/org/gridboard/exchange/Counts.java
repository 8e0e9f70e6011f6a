package org.gridboard.exchange;

/**
 * What an import does to the database: {@code read = created + changed + unchanged + rejected}.
 *
 * @param read rows or features in the file, blank ones not counted
 * @param warned rows among those taken that a warning was given for
 * @param moved households that follow changed boundaries into another grid
 */
public record Counts(int read, int created, int changed, int unchanged, int rejected, int warned, int moved) {

    /** Whether any row is taken, be it one that is stored already. */
    public boolean takesSomething() {
        return read > rejected;
    }
}
