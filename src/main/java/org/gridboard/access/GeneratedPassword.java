package org.gridboard.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A first password, to be read out and typed once: four groups of four, no character that looks like another. */
final class GeneratedPassword {

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH_OF_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedPassword() {}

    static String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(LENGTH_OF_GROUP, 0, CHARACTERS.length())
                .mapToObj(index -> CHARACTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
