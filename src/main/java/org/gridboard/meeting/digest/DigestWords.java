package org.gridboard.meeting.digest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** Puts a digest into words, the same ones for robots and mail. */
@Component
class DigestWords {

    /** WeCom takes 2,048 bytes of UTF-8. */
    static final int BYTES_MOST = 2_000;

    private static final int ISSUES_MOST = 8;

    private final Texts texts;

    DigestWords(Texts texts) {
        this.texts = texts;
    }

    /** A line each for the meeting, its decisions and its grids, as many as there is room for. */
    String of(Digest digest, Locale locale) {
        String more = "\n" + texts.get(locale, "digest.more");
        var words = new StringBuilder(head(digest, locale));
        for (Digest.Share share : digest.shares()) {
            String line = "\n" + line(share, locale);
            if (bytes(words + line + more) > BYTES_MOST) {
                break;
            }
            words.append(line);
        }
        return words.append(more).toString();
    }

    private String head(Digest digest, Locale locale) {
        String tallies = digest.tallies().stream()
                .map(tally -> texts.get(locale, "digest.tally", texts.get(locale, tally.key()), tally.count()))
                .collect(Collectors.joining(texts.get(locale, "digest.and")));
        String head = texts.get(
                locale, "digest.head", digest.community(), digest.day().toString(), digest.number());
        return head + "\n" + texts.get(locale, "digest.items", digest.items(), tallies);
    }

    private String line(Digest.Share share, Locale locale) {
        String issues = share.issues().stream()
                .limit(ISSUES_MOST)
                .map(issue -> "#" + issue)
                .collect(Collectors.joining(" "));
        String rest = share.issues().size() > ISSUES_MOST ? " …" : "";
        return texts.get(locale, "digest.share", share.grid(), share.issues().size(), issues + rest);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
