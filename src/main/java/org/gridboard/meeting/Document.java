package org.gridboard.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Minutes written down: JSON with its properties in alphabetical order, times as in ISO 8601.
 *
 * @param hash SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
record Document(String text, String hash) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static Document of(Minutes minutes) {
        String text = MAPPER.writeValueAsString(minutes);
        return new Document(text, hash(text));
    }

    /** Whether the text is the one that was hashed. */
    boolean isIntact() {
        return hash(text).equals(hash);
    }

    Minutes minutes() {
        return MAPPER.readValue(text, Minutes.class);
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
