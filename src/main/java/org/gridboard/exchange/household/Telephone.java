package org.gridboard.exchange.household;

import java.util.regex.Pattern;
import org.gridboard.exchange.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as it is kept, and what is to be said of it.
 *
 * @param number null where nothing can be kept
 * @param reason null where it stands in the file as it is kept
 * @param digits how many digits it has
 */
record Telephone(@Nullable String number, @Nullable Reason reason, int digits) {

    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86-?");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d-]*");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern LANDLINE = Pattern.compile("(?:0\\d{2,3}-?)?\\d{7,8}(?:-\\d{1,5})?");
    private static final int LONGEST = 20;

    /** Reads a number that is not blank. */
    static Telephone read(String cell) {
        String number = COUNTRY.matcher(Cells.narrow(cell)).replaceFirst("");
        int digits = (int) number.chars().filter(Character::isDigit).count();
        if (!DIGITS.matcher(number).matches() || number.length() > LONGEST) {
            return new Telephone(null, Reason.TELEPHONE_NOT_A_NUMBER, digits);
        }
        String mobile = number.startsWith("1") ? number.replace("-", "") : number;
        if (!MOBILE.matcher(mobile).matches() && !LANDLINE.matcher(mobile).matches()) {
            return new Telephone(mobile, Reason.TELEPHONE_WRONG_LENGTH, digits);
        }
        return new Telephone(mobile, mobile.equals(cell) ? null : Reason.TELEPHONE_WRITTEN_ANEW, digits);
    }
}
