package org.gridboard.access;

import org.jspecify.annotations.Nullable;

/** How personal data are shown by default (domain.md, Privacy): 王*, 138****5678. Lengths count characters, not units. */
public final class Masking {

    /** Shorter numbers would be recognised from both their ends. */
    private static final int SHORTEST_WITH_BOTH_ENDS = 11;

    private static final int SHORTEST_WITH_AN_END = 5;
    private static final int SHORTEST_IDENTITY_NUMBER = 8;

    private Masking() {}

    /** The first character and one asterisk, however long the name is. */
    public static String name(String name) {
        return name.isBlank() ? "" : first(name.strip(), 1) + "*";
    }

    /** The first three and last four characters; of a landline's number the last two, of a very short one none. */
    public static @Nullable String telephone(@Nullable String telephone) {
        if (telephone == null || telephone.isBlank()) {
            return null;
        }
        int length = telephone.codePointCount(0, telephone.length());
        if (length < SHORTEST_WITH_AN_END) {
            return "****";
        }
        return length < SHORTEST_WITH_BOTH_ENDS
                ? "****" + last(telephone, 2)
                : first(telephone, 3) + "****" + last(telephone, 4);
    }

    /** The last four characters of an identity number; nothing of what is too short to be one. */
    public static @Nullable String identityNumber(@Nullable String number) {
        return number == null || number.length() < SHORTEST_IDENTITY_NUMBER ? null : "**************" + last(number, 4);
    }

    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static String last(String text, int characters) {
        return text.substring(text.offsetByCodePoints(text.length(), -characters));
    }
}
