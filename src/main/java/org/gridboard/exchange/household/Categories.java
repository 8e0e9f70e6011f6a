package org.gridboard.exchange.household;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gridboard.exchange.file.Synonyms;

/**
 * The categories of a key household as a cell lists them.
 *
 * @param known codes of domain.md, each once
 * @param unknown what is none
 */
record Categories(List<String> known, List<String> unknown) {

    private static final Synonyms WORDS = Synonyms.load("categories");
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；/|\\s]+");

    static Categories read(String cell) {
        var known = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        SEPARATOR
                .splitAsStream(cell)
                .filter(word -> !word.isBlank())
                .forEach(word -> WORDS.code(word).ifPresentOrElse(known::add, () -> unknown.add(word)));
        return new Categories(List.copyOf(known), List.copyOf(unknown));
    }
}
