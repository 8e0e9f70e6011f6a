package org.gridboard.meeting.minutes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.meeting.Decisions;
import org.gridboard.meeting.FreeItems;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.Meetings;
import org.gridboard.meeting.Noted;
import org.gridboard.meeting.PastMeeting;
import org.gridboard.meeting.minutes.MinutesExport;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The minutes of a meeting from its preview to a correction. */
@ViewTest
@Import(SetClock.Setting.class)
class MinutesPagesTest extends SpringBrowserlessTest {

    private static final AreaCode COMMUNITY = new AreaCode("990149001001");
    private static final LocalDate DAY = SetClock.FRIDAY;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    SetClock clock;

    @Autowired
    Meetings meetings;

    @Autowired
    FreeItems freeItems;

    @Autowired
    Decisions decisions;

    @Autowired
    MinutesExport export;

    private @Nullable Component page;

    @BeforeEach
    void lay() {
        owner.jdbc().sql("""
                insert into area (code, name) values ('990149001', '纪要街道'), ('990149001001', '纪要社区'),
                    ('990149001001001', '纪要社区第1网格'), ('990149001002', '邻社区') on conflict do nothing""").update();
        clock.set(SetClock.AFTERNOON);
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        signIn("secretary", Role.SECRETARY, COMMUNITY);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    /** One after the other: a closed meeting stays, and a community has one a day. */
    @Test
    void minutes_are_worded_until_the_meeting_closes_and_corrected_below_from_then_on() {
        switchDigestOn();
        Meeting meeting = meetings.open(COMMUNITY, DAY);
        ItemRef item = freeItems.add(UUID.randomUUID(), COMMUNITY, DAY, "中秋活动安排");
        decisions.noted(UUID.randomUUID(), meeting.id(), item, new Noted("由第1网格筹备", "第1网格", null), null);

        open("minutes/" + COMMUNITY + "/" + DAY, MinutesView.class);
        assertThat(text()).contains("会议尚未结束", "中秋活动安排", "由第1网格筹备");
        press("修改措施");
        $(TextArea.class).withLabel("措施").single().setValue("由第1网格和物业筹备");
        press("保存");
        assertThat(text()).contains("由第1网格和物业筹备");

        Meeting closed = meetings.close(meeting.id());
        open("minutes/" + COMMUNITY + "/" + DAY, MinutesView.class);
        assertThat(text())
                .contains("纪要社区每日例会纪要", "其他", "已议", "由第1网格和物业筹备", closed.number(), "SHA-256")
                .doesNotContain("会议尚未结束", "已被改动", "修改措施");
        assertThat(waitingDigest()).isEqualTo("WAITING");

        $(TextArea.class).single().setValue("筹备人另有街道文化站。");
        press("添加");
        assertThat(text()).contains("更正与补充", "筹备人另有街道文化站。");

        open("minutes/" + COMMUNITY, PastMeetingsView.class);
        $(TextField.class).single().setValue("中秋");
        PastMeetingRows rows = $(PastMeetingRows.class).single();
        PastMeeting row = test(rows).getRow(0);
        assertThat(row.number()).isEqualTo(closed.number());
        $(TextField.class).single().setValue("没有这个词");
        assertThat(test($(PastMeetingRows.class).single()).size()).isZero();

        assertThat(export.pdf(COMMUNITY, DAY, Locale.CHINESE)).isPresent();
        assertThat(export.workbook(COMMUNITY, DAY, Locale.CHINESE)).isPresent();
        assertThat(owner.jdbc()
                        .sql(
                                "select action from audit_trail where area_code = :area and subject = 'minutes' order by id")
                        .param("area", COMMUNITY.value())
                        .query(String.class)
                        .list())
                .containsExactly("EXPORT_MINUTES_PDF", "EXPORT_MINUTES_EXCEL");

        signIn("chief", Role.GRID_CHIEF, new AreaCode("990149001001001"));
        open("minutes/" + COMMUNITY + "/" + DAY, MinutesView.class);
        assertThat(text()).contains("由第1网格和物业筹备");
        assertThat($(TextArea.class).exists()).isFalse();

        signIn("neighbour", Role.SECRETARY, new AreaCode("990149001002"));
        assertThatThrownBy(() -> open("minutes/" + COMMUNITY + "/" + DAY, MinutesView.class))
                .isNotNull();
    }

    private void switchDigestOn() {
        owner.jdbc().sql("""
                        insert into digest_channel (community, kind, enabled, target, shown)
                        values (:community, 'WECOM', true, 'https://qyapi.weixin.qq.com/x', '')""").param("community", COMMUNITY.value()).update();
    }

    private String waitingDigest() {
        return owner.jdbc()
                .sql("select state from digest_outbox where community = :community")
                .param("community", COMMUNITY.value())
                .query(String.class)
                .single();
    }

    private <V extends Component> void open(String address, Class<V> type) {
        page = navigate(address, type);
    }

    private void press(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private String text() {
        return page == null ? "" : page.getElement().getTextRecursively();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "minutes-" + name, role, area));
    }
}
