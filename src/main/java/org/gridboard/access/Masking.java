package org.gridboard.access;

import org.jspecify.annotations.Nullable;

/** How personal data are shown by default (domain.md, Privacy): 王*, 138****5678. */
public final class Masking {

    private static final int SHORTEST_TELEPHONE = 8;

    private Masking() {}

    /** The first character and one asterisk, however long the name is. */
    public static String name(String name) {
        return name.isBlank() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** The first three and last four digits; a short number shows only its last two. */
    public static @Nullable String telephone(@Nullable String telephone) {
        if (telephone == null || telephone.isBlank()) {
            return null;
        }
        int length = telephone.length();
        return length < SHORTEST_TELEPHONE
                ? "****" + telephone.substring(Math.max(0, length - 2))
                : telephone.substring(0, 3) + "****" + telephone.substring(length - 4);
    }

    /** The last four characters of an identity number. */
    public static @Nullable String identityNumber(@Nullable String number) {
        return number == null || number.length() < SHORTEST_TELEPHONE
                ? null
                : "**************" + number.substring(number.length() - 4);
    }
}
