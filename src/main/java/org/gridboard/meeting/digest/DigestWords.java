package org.gridboard.meeting.digest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        for (var share : digest.shares().entrySet()) {
            String line = "\n" + line(share.getKey(), share.getValue(), locale);
            if (bytes(words + line + more) > BYTES_MOST) {
                break;
            }
            words.append(line);
        }
        return words.append(more).toString();
    }

    private String head(Digest digest, Locale locale) {
        var tallies = new ArrayList<String>();
        digest.acts().forEach((act, count) -> tallies.add(tally("minutes.decided." + act, count, locale)));
        if (digest.carriedOver() > 0) {
            tallies.add(tally("minutes.carriedOver", digest.carriedOver(), locale));
        }
        return texts.get(locale, "digest.head", digest.community(), digest.day(), digest.number())
                + "\n"
                + texts.get(
                        locale, "digest.items", digest.items(), String.join(texts.get(locale, "digest.and"), tallies));
    }

    private String tally(String key, int count, Locale locale) {
        return texts.get(locale, "digest.tally", texts.get(locale, key), count);
    }

    private String line(String grid, List<Long> issues, Locale locale) {
        String numbers =
                issues.stream().limit(ISSUES_MOST).map(issue -> "#" + issue).collect(Collectors.joining(" "));
        String rest = issues.size() > ISSUES_MOST ? " …" : "";
        return texts.get(locale, "digest.share", grid, issues.size(), numbers + rest);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
