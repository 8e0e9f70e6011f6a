package org.gridboard.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.area.Area;
import org.gridboard.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The public page as HTML. It loads nothing and runs nothing, and every value on it is escaped. */
@Component
class PublicPage {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String STYLE = read("public.css");
    private static final String CARD = read("public.html");
    private static final String MESSAGE = read("message.html");

    /** What the page allows itself: its own style sheet and the site's icon. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Texts texts;

    PublicPage(Texts texts) {
        this.texts = texts;
    }

    String card(GridCard card, Locale locale) {
        String telephone = card.telephone();
        Map<String, String> values = values(locale);
        values.put("name", escaped(card.name()));
        values.put("chiefLabel", escaped(texts.get(locale, "access.role.GRID_CHIEF")));
        values.put("chief", escaped(orElse(card.chief(), texts.get(locale, "card.noChief"))));
        values.put("telephone", escaped(orElse(telephone, texts.get(locale, "card.noTelephone"))));
        values.put("dial", telephone == null ? "" : telephone.replaceAll("[^+\\d]", ""));
        values.put("outline", card.outline().svg(texts.get(locale, "card.outline", card.name())));
        return filled(CARD, values);
    }

    /** A page with one sentence. */
    String message(String key, Locale locale) {
        Map<String, String> values = values(locale);
        values.put("message", escaped(texts.get(locale, key)));
        return filled(MESSAGE, values);
    }

    /** The page of a grid that has ended: which grid took over, and the way to its page. */
    String heir(Area heir, Locale locale) {
        Map<String, String> values = values(locale);
        values.put("message", escaped(texts.get(locale, "card.ended")));
        values.put("more", "<p><a href=\"/g/%s\">%s</a></p>".formatted(heir.code(), escaped(heir.name())));
        return filled(MESSAGE, values);
    }

    private Map<String, String> values(Locale locale) {
        var values = new HashMap<String, String>();
        values.put("language", locale.toLanguageTag());
        values.put("product", escaped(texts.get(locale, "dashboard.product")));
        values.put("style", STYLE);
        return values;
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    /** In one pass, so that what is filled in is never looked through for places again. */
    private static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("card/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
