package org.gridboard.meeting;

import java.util.List;
import java.util.Locale;
import org.gridboard.platform.Texts;

/**
 * A sentence or word in whichever language.
 *
 * @param key of the text
 * @param params what it is filled in with; words among them are put into the language first
 */
public record Words(String key, List<Object> params) {

    private static final String AS_TYPED = "agenda.asTyped";

    public Words {
        params = List.copyOf(params);
    }

    static Words of(String key, Object... params) {
        return new Words(key, List.of(params));
    }

    /** What somebody has typed, which is the same in every language. */
    static Words typed(String text) {
        return of(AS_TYPED, text);
    }

    /** The sentence in that language. */
    public String in(Locale language, Texts texts) {
        Object[] filled = params.stream()
                .map(param -> param instanceof Words inner ? inner.in(language, texts) : param)
                .toArray();
        return texts.get(language, key, filled);
    }
}
