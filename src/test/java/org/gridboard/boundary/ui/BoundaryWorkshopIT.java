package org.gridboard.boundary.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.boundary.adoption.DueBoundaries;
import org.gridboard.dashboard.SignIn;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.Accessibility;
import org.gridboard.platform.DemonstrationTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.gridboard.standing.CountedDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A secretary redraws 莲秀: draws, balances, looks at what it will do, adopts; on its day everything has gone over, and no past number has moved. */
@DemonstrationTest
@Import(BoundaryWorkshopIT.Day.class)
class BoundaryWorkshopIT {

    private static final String COMMUNITY = "350203011048";
    private static final String GRID = COMMUNITY + "002";
    private static final String NEW_GRID = COMMUNITY + "005";
    private static final LocalDate TOMORROW = SetClock.FRIDAY.plusDays(1);

    /** A line across the grid, begun and ended outside it, that cuts no building and parts off 60–150 of its households. */
    private static final String LINE = """
            with g as materialized (
                select b.geom, st_xmin(b.geom) as west, st_xmax(b.geom) as east, st_ymin(b.geom) as south,
                       st_ymax(b.geom) - st_ymin(b.geom) as height
                from boundary b where b.area_code = :grid and b.valid_to is null),
            line as (
                select st_setsrid(st_makeline(st_makepoint(west - 0.0004, south + height * a / 60),
                                              st_makepoint(east + 0.0004, south + height * z / 60)), 4326) as geom
                from g, generate_series(5, 55) a, generate_series(5, 55) z),
            clear as (
                select l.geom, st_makepolygon(st_makeline(array[st_startpoint(l.geom), st_endpoint(l.geom),
                           st_setsrid(st_makepoint(g.east + 0.0004, g.south - 0.01), 4326),
                           st_setsrid(st_makepoint(g.west - 0.0004, g.south - 0.01), 4326), st_startpoint(l.geom)])) as below
                from line l, g
                where st_numgeometries(st_intersection(l.geom, g.geom)) = 1
                  and not exists (select from base_feature f where f.kind = 'BUILDING' and st_dwithin(f.geom, l.geom, 0.00001)))
            select concat_ws(' ', st_y(st_startpoint(c.geom)), st_x(st_startpoint(c.geom)), st_y(st_endpoint(c.geom)),
                             st_x(st_endpoint(c.geom)))
            from clear c
            where (select count(*) from household h where h.grid_code = :grid and st_intersects(h.position, c.below)) between 60 and 150
            order by (select min(st_distance(f.geom, c.geom)) from base_feature f where f.kind = 'BUILDING') desc limit 1""";

    /** The neighbour of the new piece with the most households, but for the one it was parted from. */
    private static final String NEIGHBOUR = """
            select o.code from redrawing_piece n join redrawing_piece o on o.redrawing_id = n.redrawing_id
            where n.code is null and n.to_step is null and o.to_step is null and o.code <> :grid
              and st_length(st_intersection(st_boundary(n.geom), st_boundary(o.geom))) > 0.0003
            order by (select count(*) from household h where h.grid_code = o.code) desc limit 1""";

    @Autowired
    DemonstrationAccess demonstration;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    SetClock clock;

    @Autowired
    ApplicationContext context;

    /** The street's history ends on a Friday afternoon. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Day {

        @Bean
        @Primary
        SetClock dayClock() {
            return new SetClock();
        }
    }

    @BeforeEach
    void prepare() {
        CountedDays.count(context);
        owner.jdbc()
                .sql("insert into setting (area_code, key, value) values (:area, 'grid.households-least', '150')")
                .param("area", COMMUNITY)
                .update();
    }

    @Test
    void a_secretary_redraws_the_community_and_no_number_of_the_past_moves(Screens screens) {
        Page desk = signedIn(screens, "secretary");
        List<String> lastMonth = figuresOfLastMonth(desk);
        assertThat(lastMonth).anyMatch(table -> table.contains("第4网格"));
        int before = householdsOf(GRID);

        beginADraft(desk, screens);
        splitByALine(desk, screens);
        takeTheBalance(desk, screens);
        readTheEffects(desk, screens);
        adopt(desk, screens);
        withdraw(desk);
        adopt(desk, screens);
        assertThat(householdsOf(GRID)).isEqualTo(before);
        Page report = aReportThatIsOpen(screens);

        clock.set(TOMORROW.atTime(0, 1));
        DueBoundaries.putInForce(context);

        assertThat(householdsOf(GRID)).isLessThan(before);
        assertThat(householdsOf(NEW_GRID)).isGreaterThanOrEqualTo(150);
        theReportIsFiledWhereItLiesNow(report, screens);
        theHistorySaysSo(desk, screens);
        theMapShowsTheNewGrid(desk, screens);
        theChiefHasItToo(screens);
        assertThat(figuresOfLastMonth(desk)).isEqualTo(lastMonth);
    }

    private Page signedIn(Screens screens, String user) {
        Page page = screens.open("/", 1920, 1080, "zh-CN");
        SignIn.as(page, user, demonstration.password());
        return page;
    }

    /** Every number of the monthly report for October. */
    private static List<String> figuresOfLastMonth(Page page) {
        page.navigate("/report/" + COMMUNITY + "/2026-10");
        page.locator(".gb-monthly-report table td").first().waitFor();
        return page.locator(".gb-monthly-report table").allInnerTexts();
    }

    private static void beginADraft(Page desk, Screens screens) {
        desk.navigate("/boundaries/" + COMMUNITY);
        awaitMap(desk, "boundaries");
        assertThat(desk.locator(".gb-workshop-left")).containsText("4 个网格");
        assertThat(Accessibility.faults(desk)).as("faults of the time machine").isEmpty();
        keep(screens, desk, "workshop-1-days");
        act(desk, "begin").click();
        awaitMap(desk, "draft");
        assertThat(act(desk, "adopt")).hasAttribute("disabled", "");
    }

    private void splitByALine(Page desk, Screens screens) {
        String[] line = owner.jdbc()
                .sql(LINE)
                .param("grid", GRID)
                .query(String.class)
                .single()
                .split(" ");
        tool(desk, "SPLIT");
        clickOn(desk, GRID);
        awaitTool(desk, "LINE");
        desk.keyboard().down("Alt");
        clickAt(desk, line[0], line[1]);
        clickAt(desk, line[2], line[3]);
        desk.keyboard().up("Alt");
        screens.keep(desk, "workshop-2-line");
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".gb-steps li")).hasCount(1);
        assertThat(desk.locator(".gb-counsel")).containsText("第5网格");
        awaitTool(desk, "SELECT");
        keep(screens, desk, "workshop-3-split");
        assertThat(Accessibility.faults(desk)).as("faults of a draft").isEmpty();
    }

    private void takeTheBalance(Page desk, Screens screens) {
        String neighbour = owner.jdbc()
                .sql(NEIGHBOUR)
                .param("grid", GRID)
                .query(String.class)
                .single();
        desk.locator(".gb-counsel vaadin-button").getByText("第5网格").click();
        assertThat(desk.locator("[data-chosen]")).hasCount(1);
        tool(desk, "BALANCE");
        clickOn(desk, neighbour);
        act(desk, "balance").click();
        assertThat(desk.locator(".gb-proposal")).isVisible();
        desk.locator("leaflet-map[data-ready*='proposal:2']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        keep(screens, desk, "workshop-4-balance");
        act(desk, "take").click();
        assertThat(desk.locator(".gb-steps li")).hasCount(2);
        assertThat(desk.locator(".gb-findings")).containsText("没有发现问题");
        assertThat(desk.locator(".gb-counsel")).not().containsText("偏少");
        keep(screens, desk, "workshop-5-balanced");
    }

    private static void readTheEffects(Page desk, Screens screens) {
        act(desk, "effects").click();
        assertThat(desk.locator(".gb-shifts [data-kind=HOUSEHOLD]").first()).containsText("第5网格");
        assertThat(desk.locator(".gb-effects vaadin-grid")).containsText("→");
        keep(screens, desk, "workshop-6-effects");
        assertThat(Accessibility.faults(desk)).as("faults of the effects").isEmpty();
        act(desk, "back").click();
        assertThat(desk.locator(".gb-tools")).isVisible();
    }

    private static void adopt(Page desk, Screens screens) {
        act(desk, "adopt").click();
        Locator dialog = desk.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("户");
        dialog.locator("vaadin-date-picker").evaluate("(picker, day) => { picker.value = day; }", TOMORROW.toString());
        assertThat(dialog).containsText(TOMORROW + " 零时起");
        dialog.locator("textarea").fill("二期楼栋交付，户数超出");
        screens.keep(desk, "workshop-7-adopt");
        act(desk, "confirm").click();
        assertThat(desk.locator(".gb-adoption")).containsText("将于 " + TOMORROW + " 零时生效");
    }

    private static void withdraw(Page desk) {
        act(desk, "withdraw").click();
        act(desk, "confirm").click();
        assertThat(desk.locator(".gb-adoption")).containsText("可以采用");
    }

    /** On the phone of the grid's chief, for a place that the new grid will have. */
    private Page aReportThatIsOpen(Screens screens) {
        String[] place = owner.jdbc().sql("""
                        select concat_ws(' ', st_y(p), st_x(p)) from redrawing_piece
                        cross join lateral st_pointonsurface(geom) p where code is null and to_step is null""").query(String.class).single().split(" ");
        Page phone = screens.openPhone(
                "/my-grid/" + GRID + "/" + SetClock.FRIDAY + "?issue=new",
                Double.parseDouble(place[0]),
                Double.parseDouble(place[1]));
        SignIn.as(phone, chiefOf(GRID), demonstration.password());
        phone.getByLabel("情况描述").fill("门禁坏了");
        phone.getByLabel("消防安全").check();
        phone.locator(".gb-report").getByText("我的位置").click();
        assertThat(phone.locator(".gb-report")).containsText("第2网格。");
        return phone;
    }

    /** Whose scope has changed signs in again, and finds the form as it was. */
    private void theReportIsFiledWhereItLiesNow(Page phone, Screens screens) {
        phone.locator(".gb-report").getByText("提交例会").click();
        phone.locator(".v-system-error").click();
        SignIn.as(phone, chiefOf(NEW_GRID), demonstration.password());
        assertThat(phone.locator(".gb-draft")).containsText("的草稿已恢复");
        assertThat(phone.getByLabel("情况描述")).hasValue("门禁坏了");
        phone.locator(".gb-report").getByText("我的位置").click();
        assertThat(phone.locator(".gb-report")).containsText("第5网格。");
        phone.getByLabel("当场采取的措施，或需要例会了解的情况").fill("请物业修理");
        screens.keep(phone, "workshop-8-report");
        phone.locator(".gb-report").getByText("提交例会").click();
        assertThat(phone.locator(".gb-form h2")).hasText("门禁坏了");
        assertThat(owner.jdbc()
                        .sql("select grid_code from issue where title = '门禁坏了'")
                        .query(String.class)
                        .list())
                .containsExactly(NEW_GRID);
    }

    private static void theHistorySaysSo(Page desk, Screens screens) {
        desk.navigate("/boundaries/" + COMMUNITY);
        awaitMap(desk, "boundaries");
        assertThat(desk.locator(".gb-workshop-left")).containsText("5 个网格");
        Locator change = desk.locator(".gb-change[data-day='" + TOMORROW + "']");
        assertThat(change).containsText("二期楼栋交付，户数超出");
        assertThat(change).containsText(NEW_GRID);
        keep(screens, desk, "workshop-8-history");
        desk.locator(".gb-day-slider input[type=range]").focus();
        desk.keyboard().press("ArrowLeft");
        assertThat(desk.locator(".gb-workshop-left")).containsText("4 个网格");
    }

    private static void theMapShowsTheNewGrid(Page desk, Screens screens) {
        desk.navigate("/meeting/" + COMMUNITY + "/" + TOMORROW + "?grid=" + NEW_GRID);
        SignIn.awaitMap(desk);
        assertThat(desk.evaluate("code => document.querySelector('leaflet-map').pointAt('grid', code)", NEW_GRID))
                .isNotNull();
        assertThat(desk.locator(".gb-form")).containsText("沿革");
        screens.keep(desk, "workshop-9-grid");
    }

    /** Whoever looked after the grid that most of its households come from looks after the new one. */
    private void theChiefHasItToo(Screens screens) {
        Page phone = signedIn(screens, chiefOf(NEW_GRID));
        phone.navigate("/my-grid/" + NEW_GRID + "/" + TOMORROW + "?grid=" + NEW_GRID);
        SignIn.awaitMap(phone);
        assertThat(phone).hasURL(Pattern.compile(".*" + NEW_GRID + ".*"));
        assertThat(phone.locator(".gb-form")).containsText("前身");
        screens.keep(phone, "workshop-10-chief");
    }

    private String chiefOf(String grid) {
        return owner.jdbc().sql("""
                        select a.username from account a join account_scope s on s.account_id = a.id
                        where s.area_code = :grid and a.role = 'GRID_CHIEF' order by a.id limit 1""").param("grid", grid).query(String.class).single();
    }

    private int householdsOf(String grid) {
        return owner.jdbc()
                .sql("select count(*) from household where grid_code = :grid")
                .param("grid", grid)
                .query(Integer.class)
                .single();
    }

    private static Locator act(Page page, String act) {
        return page.locator("vaadin-button[data-act=" + act + "]");
    }

    private static void tool(Page page, String tool) {
        page.locator("[data-tool=" + tool + "]:not(leaflet-map)").click();
        assertThat(page.locator("vaadin-button[data-tool=" + tool + "]")).hasAttribute("aria-pressed", "true");
    }

    private static void awaitMap(Page page, String kind) {
        page.locator("leaflet-map[data-ready*='" + kind + ":']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void awaitTool(Page page, String tool) {
        page.locator("leaflet-map[data-tool=" + tool + "]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void clickOn(Page page, String grid) {
        click(page, page.evaluate("code => document.querySelector('leaflet-map').pointAt('grid', code)", grid));
    }

    private static void clickAt(Page page, String lat, String lng) {
        click(
                page,
                page.evaluate(
                        "([lat, lng]) => document.querySelector('leaflet-map').pixelAt(Number(lat), Number(lng))",
                        List.of(lat, lng)));
    }

    private static void click(Page page, Object at) {
        var place = (Map<?, ?>) at;
        double x = ((Number) place.get("x")).doubleValue();
        double y = ((Number) place.get("y")).doubleValue();
        Locator map = page.locator("leaflet-map");
        map.hover(new Locator.HoverOptions().setPosition(x, y));
        map.click(new Locator.ClickOptions().setPosition(x, y));
    }

    private static void keep(Screens screens, Page page, String name) {
        screens.keep(page, name + "-1920");
        page.setViewportSize(1280, 800);
        screens.keep(page, name + "-1280");
        page.setViewportSize(1920, 1080);
    }
}
