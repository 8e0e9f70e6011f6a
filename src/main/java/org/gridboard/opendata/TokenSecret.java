package org.gridboard.opendata;

import java.security.SecureRandom;
import java.util.Base64;
import org.gridboard.platform.Sha256;

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
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return beginning() + "…";
    }
}
