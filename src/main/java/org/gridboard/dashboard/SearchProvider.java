package org.gridboard.dashboard;

import java.util.List;
import org.gridboard.code.AreaCode;

/** Finds things of one kind by what the user typed. Capabilities provide it as a Spring bean. */
public interface SearchProvider {

    /** At most {@code limit} hits in the area and in the account's scope, the best first; none for text it does not know. */
    List<Hit> search(String text, AreaCode area, int limit);

    /**
     * One thing found.
     *
     * @param kind which form opens it, as in {@link DetailForm#kind()}
     * @param id its number or code
     */
    record Hit(String kind, String id, String title, String subtitle) {}
}
