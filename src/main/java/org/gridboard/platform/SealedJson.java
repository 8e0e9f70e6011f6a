package org.gridboard.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as it was frozen: JSON with its properties in alphabetical order, times as in ISO 8601.
 *
 * @param hash SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
public record SealedJson(String text, String hash) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    /** The document written down and hashed. */
    public static SealedJson of(Object document) {
        String text = MAPPER.writeValueAsString(document);
        return new SealedJson(text, hash(text));
    }

    /** Whether the text is the one that was hashed. */
    public boolean isIntact() {
        return hash(text).equals(hash);
    }

    /** The document again. */
    public <T> T read(Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
