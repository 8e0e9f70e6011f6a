package org.gridboard.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

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

    /** Every number by the key of its name, in the order they are told. */
    public Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("exchange.count.read", read);
        named.put("exchange.count.created", created);
        named.put("exchange.count.changed", changed);
        named.put("exchange.count.unchanged", unchanged);
        named.put("exchange.count.rejected", rejected);
        named.put("exchange.count.warned", warned);
        named.put("exchange.count.moved", moved);
        return named;
    }
}
