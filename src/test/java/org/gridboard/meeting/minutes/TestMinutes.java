package org.gridboard.meeting.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueState;
import org.gridboard.meeting.ItemKind;
import org.gridboard.meeting.KeptMinutes;
import org.gridboard.meeting.MeetingId;
import org.gridboard.meeting.Minutes;
import org.gridboard.meeting.Outcome;
import org.gridboard.platform.Texts;

/** Minutes made by hand. */
final class TestMinutes {

    static final Instant BEGINS = Instant.parse("2026-11-20T08:00:00Z");
    static final MinutesWords WORDS =
            new MinutesWords(new Texts(), Clock.fixed(BEGINS.plusSeconds(3_600), ZoneId.of("Asia/Shanghai")));

    private TestMinutes() {}

    static Minutes.Item assigned(long issue, String title, String measure, String note) {
        return new Minutes.Item(
                "issue." + issue,
                ItemKind.RAISED,
                issue,
                "第2网格",
                title,
                true,
                Act.ASSIGN,
                "第2网格 网格长",
                BEGINS.plusSeconds(86_400),
                measure,
                note,
                "林书记",
                BEGINS.plusSeconds(60),
                75);
    }

    static Minutes of(List<Minutes.Item> items) {
        return new Minutes(
                "2026-014",
                new AreaCode("350203011048"),
                "莲秀社区",
                LocalDate.of(2026, 11, 20),
                false,
                BEGINS,
                BEGINS.plusSeconds(2_880),
                "林书记",
                2_880,
                List.of(
                        new Minutes.Attended("林书记", Role.SECRETARY, List.of(), true),
                        new Minutes.Attended("陈大海", Role.GRID_CHIEF, List.of("第2网格"), true),
                        new Minutes.Attended("吴小月", Role.GRID_MEMBER, List.of("第3网格"), false),
                        new Minutes.Attended("物业老周", null, List.of(), true)),
                items,
                List.of(new Minutes.CarriedOver(1099, "第7网格", "消防通道堆放杂物", 2)));
    }

    static KeptMinutes kept(Minutes minutes, boolean intact) {
        return new KeptMinutes(
                new MeetingId(1),
                minutes,
                "{}",
                "a1".repeat(32),
                intact,
                List.of(new KeptMinutes.Addendum(BEGINS.plusSeconds(90_000), "林书记", "第1项的期限应为周三。")),
                List.of(new Outcome(new IssueId(1042), IssueState.CLOSED, BEGINS.plusSeconds(80_000), true)));
    }
}
