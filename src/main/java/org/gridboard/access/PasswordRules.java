package org.gridboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Which passwords are taken: long enough, not among the common ones, not made of the user name. */
final class PasswordRules {

    static final int SHORTEST = 10;
    /** What bcrypt can hash, in bytes of UTF-8. */
    static final int LONGEST = 72;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The key of the text that says what is wrong with the password, or nothing if it is taken. */
    static Optional<String> problem(String username, String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("access.password.long");
        }
        if (lower.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("access.password.username");
        }
        return isCommon(lower) ? Optional.of("access.password.common") : Optional.empty();
    }

    private static boolean isCommon(String lower) {
        return COMMON.contains(lower) || lower.chars().distinct().count() < 4;
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("common-passwords.txt", PasswordRules.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
