package org.gridboard.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueState;
import org.gridboard.meeting.ItemKind;
import org.gridboard.meeting.Minutes;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class MinutesWordsTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private final Texts texts = new Texts();

    @Test
    void the_head_says_who_was_there_and_who_was_not() {
        assertThat(TestMinutes.WORDS
                        .of(TestMinutes.kept(TestMinutes.of(List.of()), true), Locale.CHINESE)
                        .head())
                .extracting(Sheet.Fact::name, Sheet.Fact::value)
                .containsExactly(
                        tuple("编号", "2026-014"),
                        tuple("时间", "2026-11-20（星期五） 16:00—16:48，共 48 分钟"),
                        tuple("主持", "林书记"),
                        tuple("出席", "林书记（社区书记）、陈大海（第2网格 网格长）、物业老周（列席）"),
                        tuple("缺席", "吴小月（第3网格 网格员）"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2026-11-20T15:50:00Z, 2026-11-20（星期五） 23:00—23:50，共 50 分钟",
        "false, 2026-11-20T16:10:00Z, 2026-11-20（星期五） 23:00—2026-11-21 00:10，共 70 分钟",
        "true, 2026-11-20T15:50:00Z, 2026-11-20（星期五，非工作日） 23:00—23:50，共 50 分钟"
    })
    void a_meeting_keeps_its_day_past_midnight(boolean dayOff, Instant closed, String said) {
        Instant opened = Instant.parse("2026-11-20T15:00:00Z");
        var minutes = new Minutes(
                "2026-001",
                new AreaCode("350203011048"),
                "莲秀社区",
                LocalDate.of(2026, 11, 20),
                dayOff,
                opened,
                closed,
                "林书记",
                closed.getEpochSecond() - opened.getEpochSecond(),
                List.of(),
                List.of(),
                List.of());
        assertThat(TestMinutes.WORDS
                        .preview(minutes, Locale.CHINESE)
                        .head()
                        .get(1)
                        .value())
                .isEqualTo(said);
    }

    @Test
    void an_item_that_was_only_noted_has_no_decision_to_show_for() {
        var item = new Minutes.Item(
                "free.1", ItemKind.FREE, null, "莲秀社区", "中秋活动", false, null, null, null, "", "下周再议", null, null, 30);
        Sheet.Entry entry = TestMinutes.WORDS
                .preview(TestMinutes.of(List.of(item)), Locale.CHINESE)
                .items()
                .getFirst();
        assertThat(entry.decision()).isEmpty();
        assertThat(entry.title()).isEqualTo("莲秀社区 · 中秋活动");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_kind_act_and_state_has_its_word(Locale language) {
        for (ItemKind kind : ItemKind.values()) {
            assertThat(texts.get(language, "minutes.kind." + kind)).doesNotStartWith("!");
        }
        for (Act act : Act.values()) {
            assertThat(texts.get(language, "minutes.decided." + act)).doesNotStartWith("!");
        }
    }

    @ParameterizedTest
    @EnumSource(IssueState.class)
    void what_has_become_of_an_issue_can_be_said(IssueState state) {
        assertThat(texts.get(Locale.ENGLISH, "issue.state." + state)).doesNotStartWith("!");
    }
}
