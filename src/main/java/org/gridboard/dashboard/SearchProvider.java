package org.gridboard.dashboard;

import java.util.List;
import org.gridboard.code.AreaCode;

/** Finds things of one kind by what people type. Capabilities provide it as a Spring bean. */
public interface SearchProvider {

    /**
     * The best matches within the area and the account's scope.
     *
     * @param text what was typed, at least two characters
     * @param limit how many at most
     */
    List<Hit> search(String text, AreaCode area, int limit);

    /**
     * Something found.
     *
     * @param kind as in {@link Selected#kind()}
     * @param id as in {@link Selected#id()}
     * @param title what it is called; never an unmasked resident's name
     * @param subtitle where it lies
     */
    record Hit(String kind, String id, String title, String subtitle) {}
}
