package org.gridboard.exchange;

import java.util.List;
import java.util.Locale;
import org.gridboard.platform.Texts;

/**
 * What was found and why something was refused, as sentences in a language. A parameter that is itself the key of a text
 * is put into words too.
 */
public record Sentences(Texts texts, Locale locale) {

    /** What was found in a row. */
    public String of(Finding finding) {
        return filled(finding.reason().key(), finding.parameters());
    }

    /** Why a file cannot be imported and what to do. */
    public String of(ImportRefused refused) {
        return filled(refused.refusal().key(), refused.parameters());
    }

    /** The text of a key, such as that of a kind or a severity. */
    public String of(String key, Object... parameters) {
        return texts.get(locale, key, parameters);
    }

    private String filled(String key, List<String> parameters) {
        Object[] words = parameters.stream()
                .map(parameter -> parameter.startsWith("exchange.") ? texts.get(locale, parameter) : parameter)
                .toArray();
        return texts.get(locale, key, words);
    }
}
