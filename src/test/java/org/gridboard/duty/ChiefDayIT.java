package org.gridboard.duty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.code.Position;
import org.gridboard.dashboard.SignIn;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A whole working day of the chief of 莲秀's second grid, on a phone; in the afternoon the secretary has it all. */
@DemonstrationTest
@Import(ChiefDayIT.Day.class)
class ChiefDayIT {

    private static final String GRID = "350203011048002";

    @Autowired
    DemonstrationAccess demonstration;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    SetClock clock;

    /** The street's history ends before the working day begins. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Day {

        @Bean
        @Primary
        SetClock dayClock() {
            var clock = new SetClock();
            clock.set(SetClock.FRIDAY.atTime(8, 20));
            return clock;
        }
    }

    @Test
    void a_day_of_rounds_visits_and_issues_is_seen_by_everybody_in_the_afternoon(Screens screens) {
        screens.expect("ERR_INTERNET_DISCONNECTED");
        Position start = firstCheckpoint();
        Page phone = screens.openPhone("/", start.lat(), start.lng());
        SignIn.as(phone, "chief", demonstration.password());
        duty(phone, "ROUND").waitFor();
        screens.keep(phone, "chief-day-1-duties");

        String problem = walkTheRound(phone, screens);
        visitWithAPromise(phone, screens);
        meetTheKeyPerson(phone, screens);
        solveOnTheSpot(phone, screens);
        String raised = raiseWithTheConnectionCut(phone, screens);

        theDutyListKnowsWhatIsDone(phone, screens);
        theLedgerShowsWhatWasFound(phone, screens);
        theSecretaryHasItAll(screens, problem, raised);
    }

    @Test
    void a_checkpoint_dragged_to_another_place_is_walked_there(Screens screens) {
        Page desk = screens.open("/", 1280, 800, "zh-CN");
        SignIn.as(desk, "chief", demonstration.password());
        desk.navigate("/my-grid/" + GRID + "/" + SetClock.FRIDAY + "?walking-order=" + GRID);
        Locator names = desk.locator(".gb-order-row > span");
        assertThat(names.nth(2)).isVisible();
        String first = names.nth(0).innerText();
        String third = names.nth(2).innerText();

        drag(desk, names.nth(0), names.nth(2));
        assertThat(names.nth(2)).hasText(first);
        assertThat(names.nth(1)).hasText(third);
        button(desk, "保存顺序").first().click();
        assertThat(button(desk, "保存顺序").first()).hasAttribute("disabled", "");
        desk.reload();

        assertThat(names.nth(2)).hasText(first);
        screens.keep(desk, "walking-order-dragged");
    }

    /** By hand: the rows take what is dropped only after the server has heard of the dragging. */
    private static void drag(Page page, Locator from, Locator below) {
        from.hover();
        page.mouse().down();
        BoundingBox target = below.boundingBox();
        page.mouse().move(target.x + 5, target.y);
        page.mouse().move(target.x + 5, target.y + target.height / 2);
        page.waitForFunction("document.querySelector('.gb-order-rows vaadin-grid').dropMode === 'between'");
        page.mouse().move(target.x + 5, target.y + target.height - 1);
        page.mouse().up();
    }

    /** Everything in order but the third checkpoint, whose report follows at once. */
    private String walkTheRound(Page phone, Screens screens) {
        at(8, 45);
        duty(phone, "ROUND").click();
        assertThat(phone.locator(".gb-round-head h2")).containsText("上午巡查 0 /");
        int stops = phone.locator(".gb-stop").count();
        for (int seen = 1; seen <= 2; seen++) {
            mark(phone, "IN_ORDER", seen);
        }
        phone.locator("vaadin-button.gb-stop-PROBLEM").first().click();
        assertThat(phone).hasURL(Pattern.compile(".*issue=new\\.checkpoint\\.\\d+.*"));
        chooseKeyArea(phone);
        phone.getByLabel("情况描述").fill("消防通道停了两辆电动车");
        screens.keep(phone, "chief-day-2-problem");
        button(phone, "提交例会").click();
        assertThat(phone).hasURL(Pattern.compile(".*\\?round=" + GRID + "." + SetClock.FRIDAY + ".MORNING"));
        assertThat(phone.locator(".gb-round-head h2")).containsText("上午巡查 3 /");
        Locator followUp = phone.locator(".gb-stop-PROBLEM .gb-stop-acts").first();
        assertThat(followUp).containsText("#");
        String issue = followUp.innerText().replaceAll("(?s).*#(\\d+).*", "$1");
        for (int seen = 4; seen <= stops; seen++) {
            mark(phone, "IN_ORDER", seen);
        }
        screens.keep(phone, "chief-day-3-round");
        return issue;
    }

    private static void mark(Page phone, String result, int seen) {
        phone.locator("vaadin-button.gb-stop-" + result).first().click();
        assertThat(phone.locator(".gb-round-head h2")).containsText("上午巡查 " + seen + " /");
    }

    /** An ordinary household of the grid, met at home; what is promised is due tomorrow. */
    private void visitWithAPromise(Page phone, Screens screens) {
        at(10, 30);
        long household = number("""
                select h.id from household h where grid_code = :grid
                and not exists (select from key_household k where k.household_id = h.id) order by id limit 1""");
        visit(phone, household);
        choose(phone, "见到");
        phone.getByLabel("居民反映").fill("楼道灯坏了一个月");
        phone.getByLabel("承诺事项").fill("联系物业换灯并回电");
        Locator by = phone.locator("vaadin-date-time-picker").filter(new Locator.FilterOptions().setHasText("承诺办结时间"));
        by.evaluate("picker => { picker.value = '2026-11-23T17:00'; picker.dispatchEvent(new Event('change')); }");
        screens.keep(phone, "chief-day-4-visit");
        phone.getByText("保存记录").click();

        assertThat(phone).hasURL(Pattern.compile(".*household=" + household + ".*"));
        assertThat(phone.locator(".gb-form")).containsText("联系物业换灯并回电");
        assertThat(count("select count(*) from promise where household_id = " + household
                        + " and what = '联系物业换灯并回电' and due_at = '2026-11-23 17:00+08'"))
                .isEqualTo(1);
    }

    private void meetTheKeyPerson(Page phone, Screens screens) {
        at(11, 10);
        tasks(phone);
        duty(phone, "MEETING").click();
        phone.waitForURL(Pattern.compile(".*visit=new\\.household\\.\\d+.*"));
        long household = Long.parseLong(phone.url().replaceAll(".*household\\.(\\d+).*", "$1"));
        choose(phone, "见到");
        screens.keep(phone, "chief-day-5-key-person");
        phone.getByText("保存记录").click();

        assertThat(phone).hasURL(Pattern.compile(".*household=" + household + ".*"));
        assertThat(count("select count(*) from key_household where household_id = " + household
                        + " and last_met = '2026-11-20' and next_due > '2026-11-20'"))
                .isEqualTo(1);
        screens.keep(phone, "chief-day-6-household");
    }

    private void solveOnTheSpot(Page phone, Screens screens) {
        at(14, 20);
        report(phone, "门口堆放纸箱");
        phone.getByLabel("当场采取的措施").fill("当场清走");
        screens.keep(phone, "chief-day-7-report");
        send(phone, "当场处置");
    }

    /** Typed and sent while the phone has no connection: stored once when it is back, and the draft is gone. */
    private String raiseWithTheConnectionCut(Page phone, Screens screens) {
        at(14, 40);
        report(phone, "围墙砖块松动");
        phone.context().setOffline(true);
        phone.getByLabel("情况描述").fill("围墙砖块松动，学生放学经过");
        phone.getByLabel("情况描述").blur();
        button(phone, "提交例会").click();
        screens.keep(phone, "chief-day-8-cut");
        phone.context().setOffline(false);
        assertThat(phone).hasURL(Pattern.compile(".*issue=\\d+.*"));
        assertThat(count("select count(*) from issue where words = '围墙砖块松动，学生放学经过'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from draft where fields::text like '%围墙砖块%'"))
                .isZero();
        return issueIn(phone);
    }

    private void theDutyListKnowsWhatIsDone(Page phone, Screens screens) {
        at(15, 55);
        tasks(phone);
        phone.reload();
        assertThat(duty(phone, "ROUND")).containsText("下午巡查 0 /");
        assertThat(phone.locator("[data-duty=CALL_BACK]").filter(new Locator.FilterOptions().setHasText("联系物业换灯")))
                .hasCount(1);
        assertThat(phone.locator("[data-duty=PROBLEM]")).hasCount(0);
        screens.keep(phone, "chief-day-9-duties");
    }

    private static void theLedgerShowsWhatWasFound(Page phone, Screens screens) {
        phone.navigate("/ledger/" + GRID + "/STREET_ORDER");
        assertThat(phone.locator("body")).containsText("54号楼沿街店面");
        screens.keep(phone, "chief-day-10-ledger");
        phone.navigate("/ledger/" + GRID + "/ILLEGAL_BUSINESS");
        assertThat(phone.locator("body")).containsText("门口堆放纸箱");
        assertThat(phone.locator("body")).containsText("围墙砖块松动");
    }

    private void theSecretaryHasItAll(Screens screens, String problem, String raised) {
        Page desk = screens.open("/", 1920, 1080, "zh-CN");
        SignIn.as(desk, "secretary", demonstration.password());
        SignIn.awaitMap(desk);
        desk.navigate(desk.url().replaceAll("\\?.*", "") + "?list=issues&issue=" + problem);
        assertThat(desk.locator(".gb-form")).containsText("消防通道停了两辆电动车");
        desk.navigate(desk.url().replaceAll("\\?.*", "") + "?list=issues&issue=" + raised);
        assertThat(desk.locator(".gb-form")).containsText("围墙砖块松动");
        desk.navigate(desk.url().replaceAll("\\?.*", "") + "?grid=" + GRID);
        assertThat(desk.locator(".gb-form")).containsText("已巡 12/12");
        screens.keep(desk, "chief-day-11-secretary");
    }

    private static void report(Page phone, String words) {
        button(phone, "上报").first().click();
        chooseKeyArea(phone);
        button(phone, "我的位置").click();
        assertThat(phone.locator(".gb-report")).containsText("网格");
        phone.getByLabel("情况描述").fill(words);
        phone.getByLabel("情况描述").blur();
    }

    private static void chooseKeyArea(Page phone) {
        phone.locator(".gb-report vaadin-radio-button").first().click();
    }

    private static String send(Page phone, String act) {
        button(phone, act).click();
        assertThat(phone).hasURL(Pattern.compile(".*issue=\\d+.*"));
        return issueIn(phone);
    }

    private static String issueIn(Page phone) {
        return phone.url().replaceAll(".*issue=(\\d+).*", "$1");
    }

    private static void visit(Page phone, long household) {
        phone.navigate(phone.url().replaceAll("\\?.*", "") + "?visit=new.household." + household);
    }

    private static void choose(Page phone, String outcome) {
        phone.locator("vaadin-radio-button").getByText(outcome).first().click();
    }

    private static void tasks(Page phone) {
        button(phone, "任务").click();
    }

    private static Locator duty(Page phone, String kind) {
        return phone.locator("[data-duty=" + kind + "]").first();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private void at(int hour, int minute) {
        clock.set(SetClock.FRIDAY.atTime(LocalTime.of(hour, minute)));
    }

    private Position firstCheckpoint() {
        return owner.jdbc().sql("""
                        select st_y(position) as lat, st_x(position) as lng from checkpoint
                        where grid_code = :grid order by walking_order limit 1""").param("grid", GRID).query(Position.class).single();
    }

    private long number(String sql) {
        return owner.jdbc().sql(sql).param("grid", GRID).query(Long.class).single();
    }

    private int count(String sql) {
        return owner.jdbc().sql(sql).query(Integer.class).single();
    }
}
