package org.gridboard.issue.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.Geolocation;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report from a phone: what happens to it on the way. */
@BrowserTest
class ReportIT {

    private static final String PAGE = "/my-grid/" + TestGround.GRID + "?issue=new";

    /** Vaadin tries again every two seconds; a loaded machine takes its time. */
    private static final double RECONNECTED = 30_000;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void layGround() {
        TestGround.lay(owner);
        owner.jdbc().sql("delete from draft").update();
        TestAccounts.create(owner, "report-chief", Role.GRID_CHIEF, TestGround.GRID);
    }

    @Test
    void a_report_outlives_a_closed_tab_and_a_cut_connection(Screens screens) {
        Page page = open(screens, 31.005, 101.005);
        page.getByLabel("情况描述").fill("楼道堆物。挡住灭火器");
        page.getByLabel("消防安全").check();
        page.locator(".gb-report").getByText("我的位置").click();
        assertThat(page.locator(".gb-report")).containsText("位置在丙一第1网格。");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Path.of("src/test/resources/org/gridboard/issue/lossy.webp"));
        assertThat(page.locator(".gb-photos img")).hasCount(1);
        assertThat(overflow(page)).as("the page does not scroll sideways").isLessThanOrEqualTo(0);
        screens.keep(page, "report-360-zh-top");
        page.locator(".gb-report").getByText("提交例会").scrollIntoViewIfNeeded();
        screens.keep(page, "report-360-zh-bottom");

        page.reload();
        assertThat(page.locator(".gb-draft")).containsText("的草稿已恢复");
        assertThat(page.getByLabel("情况描述")).hasValue("楼道堆物。挡住灭火器");
        assertThat(page.getByLabel("消防安全")).isChecked();
        assertThat(page.locator(".gb-photos img")).hasCount(1);
        screens.keep(page, "report-360-zh-restored");

        screens.expect("ERR_INTERNET_DISCONNECTED");
        page.getByLabel("当场采取的措施，或需要例会了解的情况").fill("请物业清理");
        page.context().setOffline(true);
        page.locator(".gb-report").getByText("提交例会").click();
        assertThat(page.locator("vaadin-connection-indicator")).containsText(Pattern.compile("网络断开|连接不上服务器"));
        screens.keep(page, "report-360-zh-offline");
        page.context().setOffline(false);

        assertThat(page.locator(".gb-form h2")).hasText("楼道堆物", new HasTextOptions().setTimeout(RECONNECTED));
        assertThat(page.locator(".gb-timeline")).containsText("请物业清理");
        assertThat(page.locator(".gb-photos img")).hasCount(1);
        screens.keep(page, "report-360-zh-sent");
        assertThat(titles()).containsOnlyOnce("楼道堆物");
    }

    @Test
    void a_position_far_away_or_not_allowed_is_said_in_one_sentence(Screens screens) {
        Page page = open(screens, 31.45, 101.005);
        page.locator(".gb-report").getByText("我的位置").click();
        assertThat(page.locator(".gb-report")).containsText("您现在的位置不在您可以上报的网格内");

        page.context().clearPermissions();
        page.locator(".gb-report").getByText("我的位置").click();
        assertThat(page.locator(".gb-report")).containsText("浏览器未获许可");
    }

    @Test
    void the_page_is_whole_in_english_on_a_desktop(Screens screens) {
        Page page = screens.open(PAGE, 1280, 800, "en-GB");
        SignIn.as(page, "report-chief", TestAccounts.PASSWORD);
        page.getByText("First officer asked, promise to a resident").click();

        assertThat(page.getByLabel("What the resident was promised")).isVisible();
        assertThat(page.locator("body")).not().containsText("!issue.");
        assertThat(overflow(page)).as("the page does not scroll sideways").isLessThanOrEqualTo(0);
        screens.keep(page, "report-1280-en");
    }

    private static Page open(Screens screens, double lat, double lng) {
        Page page = screens.open(PAGE, 360, 800, "zh-CN");
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(lat, lng));
        SignIn.as(page, "report-chief", TestAccounts.PASSWORD);
        return page;
    }

    private List<String> titles() {
        return owner.jdbc().sql("select title from issue").query(String.class).list();
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }
}
