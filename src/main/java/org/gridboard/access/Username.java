package org.gridboard.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of user names: 3 to 40 small letters, digits, dots, hyphens and underscores. */
final class Username {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private Username() {}

    /** The user name that was meant, without spaces around it and in small letters; nothing if it cannot be one. */
    static Optional<String> meantBy(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT))
                .filter(name -> FORM.matcher(name).matches());
    }
}
