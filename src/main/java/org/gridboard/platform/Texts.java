package org.gridboard.platform;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text a user reads, from {@code vaadin-i18n/<module>.<language>.properties} (UTF-8). A text with parameters is a
 * {@link MessageFormat} pattern, so a plural is {@code {0,choice,0#none|1#one|1<{0} of them}}; one without is taken as
 * it is. Chinese is the first language.
 */
@Component
public class Texts implements I18NProvider {

    /** The languages there are, the first one being what a browser gets that asks for none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final transient Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    /** @throws UncheckedIOException if a file cannot be read */
    public Texts() {
        LANGUAGES.forEach(locale -> byLanguage.put(locale.getLanguage(), load(locale.getLanguage())));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(locale, key, params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return texts(locale);
    }

    /** The text in that language with its parameters filled in; {@code !key!} where there is none, which is logged. */
    public String get(Locale locale, String key, Object... params) {
        String text = texts(locale).get(key);
        if (text == null) {
            if (missing.add(key)) {
                LOG.warn("no text for {}", key);
            }
            return "!" + key + "!";
        }
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }

    private Map<String, String> texts(Locale locale) {
        var texts = byLanguage.get(locale.getLanguage());
        return texts == null ? byLanguage.getOrDefault(LANGUAGES.getFirst().getLanguage(), Map.of()) : texts;
    }

    private static Map<String, String> load(String language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vaadin-i18n/*." + language + ".properties");
            for (var file : files) {
                var texts = new Properties();
                texts.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
                texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
