package org.gridboard.platform;

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
        return new SealedJson(text, Sha256.hex(text));
    }

    /** Whether the text is the one that was hashed. */
    public boolean isIntact() {
        return Sha256.hex(text).equals(hash);
    }

    /** The document again. */
    public <T> T read(Class<T> type) {
        return MAPPER.readValue(text, type);
    }
}
