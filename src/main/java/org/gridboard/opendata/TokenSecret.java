package org.gridboard.opendata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A key in the hand of who was given it: seen once, then known by its hash alone. */
record TokenSecret(String value) {

    /** Those who look for keys in published texts know them by it. */
    private static final String PREFIX = "gbo_";

    private static final int BYTES = 32;
    private static final int SHOWN = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a list tells it by. */
    String beginning() {
        return value.substring(0, SHOWN);
    }

    /** SHA-256; a key of 256 random bits needs no salt and no slowness. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return beginning() + "…";
    }
}
