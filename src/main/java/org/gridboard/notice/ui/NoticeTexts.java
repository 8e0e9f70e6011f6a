package org.gridboard.notice.ui;

import java.util.Locale;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.notice.Notice;
import org.gridboard.notice.NoticeKind;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** What a notice says. */
@Component
class NoticeTexts {

    private final Texts texts;
    private final Times times;

    NoticeTexts(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    RowList.Row row(Notice notice, Locale locale) {
        String title = notice.issue() == null
                ? texts.get(locale, notice.kind().isOfBoundaries() ? "notice.boundary" : "notice.digest", notice.grid())
                : texts.get(
                        locale, "notice.issue", notice.title(), notice.issue().toString());
        String what = texts.get(locale, "notice.what." + notice.kind(), times.format(notice.occasion()));
        String subtitle = notice.grid() + " · " + what;
        return new RowList.Row(
                Long.toString(notice.id()),
                texts.get(locale, notice.kind().key()),
                tone(notice).word(),
                title,
                subtitle);
    }

    private static Tag.Tone tone(Notice notice) {
        if (notice.read()) {
            return Tag.Tone.PLAIN;
        }
        return notice.kind().isLate()
                ? Tag.Tone.ALARM
                : notice.kind() == NoticeKind.NEAR_DUE ? Tag.Tone.WARN : Tag.Tone.PLAIN;
    }
}
