package org.gridboard.duty;

import java.util.List;

/**
 * A sentence or word in the user's language.
 *
 * @param key of the text
 * @param params what it is filled in with; words among them are put into the user's language first
 */
public record Words(String key, List<Object> params) {

    public Words {
        params = List.copyOf(params);
    }

    static Words of(String key, Object... params) {
        return new Words(key, List.of(params));
    }
}
