package org.gridboard.meeting.digest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gridboard.platform.RefusedException;

/** To whom a digest is mailed. */
record MailAddresses(List<String> list) {

    static final int MOST = 10;

    /** One that a mail server takes: no blank, no line end, one at-sign. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,5}");

    /** Those in a text, apart by commas, semicolons or blanks. @throws RefusedException if one is none, or for none or too many */
    static MailAddresses parse(String text) {
        List<String> addresses = Arrays.stream(text.strip().split("[,;，；\\s]+"))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (addresses.isEmpty() || addresses.size() > MOST) {
            throw new RefusedException("digest.refused.mails", MOST);
        }
        addresses.stream()
                .filter(each -> !ADDRESS.matcher(each).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new RefusedException("digest.refused.mail", wrong);
                });
        return new MailAddresses(addresses);
    }

    String text() {
        return String.join(", ", list);
    }
}
