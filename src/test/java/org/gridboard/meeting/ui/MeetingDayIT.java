package org.gridboard.meeting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting of 莲秀 on three screens: run by keyboard alone, from the agenda to the frozen minutes and their PDF. */
@DemonstrationTest
class MeetingDayIT {

    private static final String COMMUNITY = "350203011048";
    private static final String GRID = "350203011048002";
    /** Of today; the demonstration has held others before. */
    private static final String MEETING =
            "(select id from meeting where area_code = '" + COMMUNITY + "' order by day desc limit 1)";

    private static final int TAKEN = 25;
    private static final int LEFT = 2;

    @Autowired
    DemonstrationAccess demonstration;

    @Autowired
    OwnerDatabase owner;

    @Test
    void a_meeting_goes_by_keyboard_from_its_agenda_to_the_frozen_minutes(Screens screens) throws IOException {
        screens.expect("ERR_INTERNET_DISCONNECTED");
        Page desk = signedIn(screens, "secretary", 1920, 1080);
        SignIn.awaitMap(desk);
        raiseUntilThereAre(TAKEN + LEFT, desk);
        Page phone = signedIn(screens, "chief", 360, 800);
        Page street = signedIn(screens, "street", 1280, 800);
        street.navigate("/meeting/350203011?list=escalated");

        begin(desk, screens);
        assignToTheChief(desk, phone, screens);
        escalate(desk, street, screens);
        decideWithTheConnectionCut(desk);
        for (int taken = 4; taken <= TAKEN; taken++) {
            decide(desk, "第 " + taken + " 项的措施");
        }
        screens.keep(desk, "meeting-3-decided");
        close(desk, screens);

        assertThat(count("select count(*) from decision where meeting_id = " + MEETING))
                .isEqualTo(TAKEN);
        assertThat(count("select count(*) from meeting where closed_at is not null and hash is not null and id = "
                        + MEETING))
                .isOne();
        thePaperSaysWhatWasDecided(desk);
    }

    private Page signedIn(Screens screens, String name, int width, int height) {
        Page page = screens.open("/", width, height, "zh-CN");
        SignIn.as(page, name, demonstration.password());
        return page;
    }

    /** Issues of the chief's grid, one after the other, so that 25 items can be taken and some are left. */
    private void raiseUntilThereAre(int items, Page desk) {
        int there = Integer.parseInt(
                desk.locator(".gb-agenda .gb-list-head .gb-soft").innerText().replaceAll("(?s)^(\\d+) .*", "$1"));
        owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                        select i.grid_code, '例会测试事件' || n, 'SANITATION', 'NORMAL', i.position, 'RAISED',
                               i.reported_at - n * interval '1 second', i.reported_at + interval '9 days'
                        from (select * from issue where grid_code = :grid order by reported_at desc limit 1) i,
                             generate_series(1, :missing) n""")
                .param("grid", GRID)
                .param("missing", items - there)
                .update();
        desk.reload();
        assertThat(desk.locator(".gb-agenda .gb-list-head .gb-soft")).containsText(Math.max(items, there) + " 项");
    }

    private static void begin(Page desk, Screens screens) {
        screens.keep(desk, "meeting-1-agenda");
        desk.locator("[data-meeting=begin]").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".gb-decision")).isVisible();
        desk.keyboard().press("?");
        assertThat(desk.locator("vaadin-dialog[opened]")).containsText("快捷键");
        screens.keep(desk, "meeting-keys");
        desk.keyboard().press("Escape");
        assertThat(desk.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    /** The first item that can be given to somebody; the chief's phone has it at once, and how soon is printed. */
    private static void assignToTheChief(Page desk, Page phone, Screens screens) {
        goTo(desk, ":has([data-act='do.ASSIGN']):has([data-field=assignee]:not([has-value]))");
        String issue = itemOf(desk).replaceAll("\\D", "");
        desk.keyboard().press("d");
        assertThat(desk.locator("[data-field=assignee] input")).isFocused();
        chooseTheGrid(desk);
        assertThat(desk.locator("[data-field=measure] input")).isFocused();
        desk.keyboard().type("周一前清理完毕，书面答复");
        screens.keep(desk, "meeting-2-item");
        Locator duty = phone.locator("[data-duty]").getByText("#" + issue);
        assertThat(duty).hasCount(0);
        long sent = System.nanoTime();
        leaveBy(desk, "Enter");
        assertThat(duty).isVisible();
        System.out.printf("decided and on the chief's phone after %d ms%n", (System.nanoTime() - sent) / 1_000_000);
        screens.keep(phone, "meeting-phone");
    }

    private static void escalate(Page desk, Page street, Screens screens) {
        goTo(desk, ":has([data-act='do.ESCALATE'])");
        String title = desk.locator(".gb-item h2").innerText();
        desk.locator("[data-field=measure] input").focus();
        desk.keyboard().type("需要城管中队到场");
        tabTo(desk, "do.ESCALATE");
        leaveBy(desk, "Enter");
        assertThat(street.locator(".gb-lists")).containsText(title);
        screens.keep(street, "meeting-street");
    }

    /** Sent while there is no connection: stored once when it is back. */
    private void decideWithTheConnectionCut(Page desk) {
        goTo(desk, ":has([data-act='do.CARRY_OVER'])");
        desk.locator("[data-field=measure] input").focus();
        desk.keyboard().type("断网时作出的决定");
        tabTo(desk, "do.CARRY_OVER");
        String left = itemOf(desk);
        desk.context().setOffline(true);
        desk.keyboard().press("Enter");
        desk.context().setOffline(false);
        desk.waitForURL(url -> !url.contains("item=" + left));
        assertThat(count("select count(*) from decision where measure = '断网时作出的决定'"))
                .isOne();
    }

    /** Whatever D stands for on this item, with words. */
    private static void decide(Page desk, String words) {
        String act = desk.locator(".gb-decision vaadin-button[data-key=d]").getAttribute("data-act");
        desk.keyboard().press("d");
        if (act.equals("do.ASSIGN") && !isInMeasure(desk)) {
            chooseTheGrid(desk);
        }
        assertThat(desk.locator("[data-field=measure] input")).isFocused();
        desk.keyboard().type(words);
        leaveBy(desk, "Enter");
    }

    /** Types the name, takes what is offered, and goes on to the measure. */
    private static void chooseTheGrid(Page desk) {
        desk.keyboard().type("第2网格");
        assertThat(desk.locator("vaadin-combo-box-item:not([hidden])")).hasText("第2网格");
        desk.keyboard().press("Enter");
        desk.keyboard().press("Escape");
        desk.keyboard().press("d");
    }

    private static boolean isInMeasure(Page desk) {
        return (boolean) desk.evaluate("document.activeElement.closest('[data-field=measure]') !== null");
    }

    /** To the first item from here on whose row is such a one and that has not been decided on. */
    private static void goTo(Page desk, String such) {
        Locator offered = desk.locator(".gb-decision" + such);
        for (int step = 0; step < TAKEN; step++) {
            if (offered.count() > 0 && desk.locator(".gb-decided").count() == 0) {
                return;
            }
            leaveBy(desk, "ArrowRight");
        }
        throw new AssertionError("no item has a row " + such);
    }

    private static void tabTo(Page desk, String act) {
        for (int step = 0; step < TAKEN; step++) {
            desk.keyboard().press("Tab");
            if (act.equals(desk.evaluate("document.activeElement.dataset.act ?? ''"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + act);
    }

    /** Presses the key and waits until another item is shown. */
    private static void leaveBy(Page desk, String key) {
        String left = itemOf(desk);
        desk.keyboard().press(key);
        desk.waitForURL(url -> !url.contains("item=" + left));
        assertThat(desk.locator(".gb-item[data-item='" + itemOf(desk) + "']")).isVisible();
    }

    private static String itemOf(Page desk) {
        return desk.url().replaceAll(".*item=([^&]*).*", "$1");
    }

    private void close(Page desk, Screens screens) {
        desk.locator("[data-meeting=end]").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("vaadin-dialog[opened]")).containsText("没有议定");
        screens.keep(desk, "meeting-4-closing");
        assertThat(desk.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]"))
                .isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".gb-meeting-bar a")).hasText(Pattern.compile("会议纪要 \\d{4}-\\d{3}"));
        screens.keep(desk, "meeting-5-closed");
    }

    private void thePaperSaysWhatWasDecided(Page desk) throws IOException {
        String address = desk.locator(".gb-meeting-bar a").getAttribute("href").replace("minutes/", "/api/minutes/");
        byte[] pdf = desk.context().request().get(address + ".pdf").body();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (String said :
                    List.of("title from meeting_item join decision using (meeting_id, ref)", "measure from decision")) {
                assertThat(owner.jdbc()
                                .sql("select " + said + " where meeting_id = " + MEETING)
                                .query(String.class)
                                .list())
                        .allSatisfy(words -> assertThat(text).contains(words.replaceAll("\\s", "")));
            }
        }
    }

    private int count(String sql) {
        return owner.jdbc().sql(sql).query(Integer.class).single();
    }
}
