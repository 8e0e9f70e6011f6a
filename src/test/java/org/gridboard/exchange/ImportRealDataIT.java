package org.gridboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.SignIn;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The real files of the real places, imported through the page in a real browser. */
@BrowserTest
@EnabledIf(
        value = "org.gridboard.exchange.RealData#isThere",
        disabledReason = "the real data is absent (-Dgridboard.data=…)")
class ImportRealDataIT {

    private static final String[] STREETS = {"310101013", "310115005", "110000424"};
    private static final String SEOUL = STREETS[2];
    private static final String BOUNDARIES = "边界";
    private static final String HOUSEHOLDS = "住户台账";
    private static final int ROWS_ABOVE_FINDINGS = 9;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Imports imports;

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        TestAreas.clear(owner, STREETS);
    }

    @Test
    void grids_go_in_once_whatever_the_reference_system(Screens screens) {
        ImportPage page = administrator(screens.open("/login"));
        assertThat(page.run(BOUNDARIES, RealData.file("bund/grids.geojson")))
                .isEqualTo(new Counts(36, 36, 0, 0, 0, 1, 0));
        page.again();
        List.of("bund/grids.geojson", "bund/grids-epsg4549.geojson").forEach(same -> {
            Counts again =
                    page.upload(BOUNDARIES, RealData.file(same)).awaitMapping().preview();
            assertThat(again.unchanged()).as(same).isEqualTo(36);
            page.giveUp();
        });
    }

    @Test
    void households_of_all_communities_agree_with_what_is_planted(Screens screens) throws IOException {
        importGrids();
        Path file = RealData.file("bund/households.xlsx");
        List<String> communities = communities();
        for (String community : communities.subList(0, 3)) {
            importThroughThePage(community, file, screens);
        }
        communities.subList(3, communities.size()).forEach(community -> importBehindThePage(community, file));

        Map<Reason, Integer> found = findingsByReason();
        Map<String, Integer> planted = Planted.in(file.resolveSibling("households.planted.json"));
        REASONS.forEach((label, reason) -> assertThat(found).as(label).containsEntry(reason, planted(label, planted)));
        previewAgainOnAPhone(communities.getFirst(), file, screens);
    }

    private void importThroughThePage(String community, Path file, Screens screens) throws IOException {
        ImportPage page = ImportPage.as(secretary(community), screens.open("/login"));
        page.upload(HOUSEHOLDS, file).awaitMapping();
        screens.keep(page.page(), "import-mapping");
        Counts previewed = page.preview();
        screens.keep(page.page(), "import-preview");
        assertThat(households(community)).as("a preview stores nothing").isZero();

        assertThat(page.store()).isEqualTo(previewed);
        screens.keep(page.page(), "import-done");
        assertThat(previewed.created()).isPositive().isEqualTo(households(community));
        assertThat(page.report()).hasSize(ROWS_ABOVE_FINDINGS + findings(community));
    }

    private void previewAgainOnAPhone(String community, Path file, Screens screens) {
        ImportPage page = ImportPage.as(secretary(community), screens.open("/login", 360, 800, "en-GB"));
        page.upload("Households", file).awaitMapping();
        screens.keep(page.page(), "import-mapping-360-en");
        Counts again = page.preview();
        screens.keep(page.page(), "import-preview-360-en");
        assertThat(again.created() + again.changed()).isZero();
        assertThat(again.unchanged()).isGreaterThanOrEqualTo(households(community));
        assertThat(page.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("the page does not scroll sideways")
                .isEqualTo(0);
    }

    @Test
    void all_neighbourhoods_of_Seoul_go_in_under_an_own_street_and_draw_in_one_view(Screens screens) {
        ImportPage page = administrator(screens.open("/login"));
        page.upload(BOUNDARIES, RealData.file("seoul/dong.geojson"))
                .awaitMapping()
                .choose("文件中没有编码，自动编号")
                .enter("上级区域编码", SEOUL)
                .enter("上级区域名称", "首尔");
        page.startPreview();
        page.press("取消");
        page.expectError("已取消，未写入任何数据。");
        assertThat(TestAreas.count(owner, "area", SEOUL)).isZero();

        assertThat(page.preview()).isEqualTo(new Counts(424, 424, 0, 0, 0, 0, 0));
        assertThat(page.store().created()).isEqualTo(424);

        TestAccounts.create(owner, "import.seoul", Role.STREET_STAFF, new AreaCode(SEOUL));
        Page map = screens.open("/login");
        SignIn.as(map, "import.seoul", TestAccounts.PASSWORD);
        map.waitForFunction(
                "Number(/boundaries:(\\d+)/.exec(document.querySelector('leaflet-map')?.dataset.ready)?.[1]) >= 424",
                null,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
        screens.keep(map, "seoul-424");
    }

    @Test
    void a_picture_and_half_a_workbook_are_refused_in_one_sentence(@TempDir Path folder, Screens screens)
            throws IOException {
        owner.jdbc()
                .sql("insert into area (code, name) values ('110000424', '甲街道'), ('110000424001', '甲社区')")
                .update();
        Path picture =
                Files.write(folder.resolve("grids.geojson"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] whole = Files.readAllBytes(RealData.file("bund/households.xlsx"));
        Path half = Files.write(folder.resolve("households.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        ImportPage page = ImportPage.as(secretary("110000424001"), screens.open("/login"));

        page.upload(BOUNDARIES, picture).expectError("这不是 GeoJSON，而是图片。请选择 GeoJSON 文件。");
        page.upload(HOUSEHOLDS, half).expectError("工作簿已损坏或不完整，无法读取。请在 Excel 中打开并重新保存。");
        screens.keep(page.page(), "import-refused");
        assertThat(TestAreas.count(owner, "import_report", SEOUL)).isZero();
        assertThat(TestAreas.count(owner, "household", SEOUL)).isZero();
    }

    private static final Map<String, Reason> REASONS = Map.ofEntries(
            Map.entry("phone_fullwidth_or_spaced", Reason.TELEPHONE_WRITTEN_ANEW),
            Map.entry("phone_wrong_length", Reason.TELEPHONE_WRONG_LENGTH),
            Map.entry("lon_lat_swapped", Reason.COORDINATES_LOOK_SWAPPED),
            Map.entry("coordinates_missing", Reason.POSITION_MISSING),
            Map.entry("position_far_outside", Reason.POSITION_FAR_OUTSIDE),
            Map.entry("grid_code_contradicts_position", Reason.GRID_CODE_CONTRADICTS_POSITION),
            Map.entry("grid_code_unknown", Reason.GRID_CODE_UNKNOWN),
            Map.entry("head_count_not_a_count", Reason.HEAD_COUNT_NOT_A_COUNT),
            Map.entry("head_name_missing", Reason.HEAD_NAME_MISSING),
            Map.entry("text_of_12000", Reason.TOO_LONG),
            Map.entry("duplicate_of_an_earlier_row", Reason.DUPLICATE_ROW));

    private void importGrids() {
        TestAccounts.signIn(TestAccounts.create(owner, "import.administrator", Role.ADMINISTRATOR));
        importAll(ImportKind.BOUNDARIES, RealData.file("bund/grids.geojson"));
    }

    private void importBehindThePage(String community, Path file) {
        TestAccounts.signIn(secretary(community));
        importAll(ImportKind.HOUSEHOLDS, file);
    }

    private void importAll(ImportKind kind, Path file) {
        ImportOrder order = ImportOrder.of(
                imports.inspect(kind, file), file, file.getFileName().toString());
        imports.store(order, imports.preview(order, new Progress()).counts(), new Progress());
    }

    private ImportPage administrator(Page page) {
        return ImportPage.as(TestAccounts.create(owner, "import.administrator", Role.ADMINISTRATOR), page);
    }

    private Account secretary(String community) {
        return TestAccounts.create(owner, "import." + community, Role.SECRETARY, new AreaCode(community));
    }

    private List<String> communities() {
        return owner.jdbc()
                .sql("select code from area where length(code) = 12 and left(code, 9) = any (:streets) order by code")
                .param("streets", STREETS)
                .query(String.class)
                .list();
    }

    private int households(String community) {
        return count("select count(*) from household where left(grid_code, 12) = :area", community);
    }

    private int findings(String area) {
        return count(
                "select count(*) from import_finding f join import_report r on r.id = f.report_id"
                        + " where r.area_code = :area",
                area);
    }

    private int count(String sql, String area) {
        return owner.jdbc().sql(sql).param("area", area).query(Integer.class).single();
    }

    private Map<Reason, Integer> findingsByReason() {
        return owner
                .jdbc()
                .sql("""
                        select f.reason, count(*) from import_finding f join import_report r on r.id = f.report_id
                        where left(r.area_code, 9) = any (:streets) and r.kind = 'HOUSEHOLDS' group by 1""")
                .param("streets", STREETS)
                .query((row, number) -> Map.entry(Reason.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int planted(String label, Map<String, Integer> planted) {
        return planted.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(label))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
