package org.gridboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The real files of the real places, imported through the page in a real browser. */
@BrowserTest
class ImportRealDataIT {

    private static final String[] STREETS = {"310101013", "310115005", "110000424"};
    private static final String SEOUL = STREETS[2];
    private static final String BOUNDARIES = "边界";
    private static final String HOUSEHOLDS = "住户台账";
    private static final int HEADINGS_AT = 9;

    @Autowired
    OwnerDatabase owner;

    @AfterEach
    void clear() {
        TestAreas.clear(owner, STREETS);
    }

    @Test
    void grids_and_then_the_households_of_all_communities_agree_with_what_is_planted(Screens screens)
            throws IOException {
        importGrids(screens);
        Path file = RealData.file("bund/households.xlsx");
        for (String community : communities()) {
            ImportPage page = secretary(community, screens.open("/login"));
            Counts stored = page.run(HOUSEHOLDS, file);
            assertThat(stored.created()).isEqualTo(households(community));
            assertThat(page.report()).hasSize(HEADINGS_AT + findings(community));
        }
        Map<Reason, Integer> found = findingsByReason();
        Map<String, Integer> planted = Planted.in(file.resolveSibling("households.planted.json"));
        REASONS.forEach((label, reason) -> assertThat(found).as(label).containsEntry(reason, planted(label, planted)));
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

    private void importGrids(Screens screens) {
        ImportPage page = administrator(screens.open("/login"));
        assertThat(page.run(BOUNDARIES, RealData.file("bund/grids.geojson")))
                .isEqualTo(new Counts(36, 36, 0, 0, 0, 1, 0));
    }

    private ImportPage administrator(Page page) {
        TestAccounts.create(owner, "import.administrator", Role.ADMINISTRATOR);
        return ImportPage.as("import.administrator", TestAccounts.PASSWORD, page);
    }

    private ImportPage secretary(String community, Page page) {
        TestAccounts.create(owner, "import." + community, Role.SECRETARY, new AreaCode(community));
        return ImportPage.as("import." + community, TestAccounts.PASSWORD, page);
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
