package org.gridboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are not what they say: each gets one clear answer, and nothing is stored. */
@DatabaseTest
class BadInputTest {

    private static final String STREET = "990606001";
    private static final String GRID = "990606001001001";
    private static final String HEADINGS = "网格编码,地址,房号,户主姓名,联系电话,家庭人口,经度,纬度,困难与需求\n";

    @Autowired
    Imports imports;

    @Autowired
    Reports reports;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Texts texts;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        TestAccounts.signIn(TestAccounts.create(owner, "import.administrator", Role.ADMINISTRATOR));
        importAll(boundaries(
                TestFiles.feature(GRID, "第一网格", "[[[120,30],[120.01,30],[120.01,30.01],[120,30.01],[120,30]]]")));
        asSecretary();
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        TestAreas.clear(owner, STREET);
    }

    static Stream<Arguments> workbooks() throws IOException {
        byte[] good = TestFiles.workbook(3);
        return Stream.of(
                Arguments.of(
                        "renamed picture", TestFiles.bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), Refusal.NOT_A_TABLE),
                Arguments.of("empty file", new byte[0], Refusal.EMPTY_FILE),
                Arguments.of("truncated workbook", Arrays.copyOf(good, good.length / 2), Refusal.DAMAGED_WORKBOOK),
                Arguments.of("zip bomb", TestFiles.bomb(), Refusal.UNPACKS_TOO_LARGE),
                Arguments.of("sheet of 16,000 columns", TestFiles.workbook(16_000), Refusal.TOO_MANY_COLUMNS),
                Arguments.of("text of 100,000 columns", ",".repeat(100_000).getBytes(), Refusal.TOO_MANY_COLUMNS),
                Arguments.of(
                        "old workbook",
                        TestFiles.bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
                        Refusal.OLD_EXCEL),
                Arguments.of("archive", TestFiles.zip("readme.txt", new byte[10]), Refusal.NOT_A_TABLE),
                Arguments.of("workbook without headings", good, Refusal.NO_HEADINGS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void a_file_that_is_no_household_list_is_refused(String what, byte[] content, Refusal refusal) throws IOException {
        Path file = Files.write(folder.resolve("households.xlsx"), content);
        assertRefused(refusal, () -> imports.inspect(ImportKind.HOUSEHOLDS, file));
    }

    static Stream<Arguments> geoJson() {
        return Stream.of(
                Arguments.of("text", "地址,户主", Refusal.NOT_GEOJSON),
                Arguments.of("cut off", "{\"type\":\"FeatureCollection\",\"features\":[{", Refusal.DAMAGED_GEOJSON),
                Arguments.of("other JSON", "{\"a\":1}", Refusal.NOT_A_FEATURE_COLLECTION),
                Arguments.of("a list", "[1,2]", Refusal.NOT_A_FEATURE_COLLECTION),
                Arguments.of("nothing in it", "{\"type\":\"FeatureCollection\",\"features\":[]}", Refusal.NO_FEATURES),
                Arguments.of(
                        "deeper than any geometry",
                        "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(5000),
                        Refusal.DAMAGED_GEOJSON),
                Arguments.of(
                        "unknown reference system",
                        TestFiles.collection(
                                "EPSG:999999", TestFiles.feature(GRID, "a", "[[[1,1],[2,1],[2,2],[1,1]]]")),
                        Refusal.CRS_UNKNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geoJson")
    void a_file_that_is_no_geojson_is_refused(String what, String content, Refusal refusal) throws IOException {
        Path file = Files.writeString(folder.resolve("a.geojson"), content);
        assertRefused(refusal, () -> imports.inspect(ImportKind.BOUNDARIES, file));
    }

    static Stream<Arguments> outlines() {
        return Stream.of(
                Arguments.of(
                        "bow-tie",
                        "002",
                        "[[[120.02,30],[120.03,30.01],[120.03,30],[120.02,30.01],[120.02,30]]]",
                        Reason.SELF_CROSSING),
                Arguments.of(
                        "out of range",
                        "002",
                        "[[[520,30],[120.03,30],[120.03,30.01],[520,30]]]",
                        Reason.COORDINATES_OUT_OF_RANGE),
                Arguments.of(
                        "swapped",
                        "002",
                        "[[[30,120],[30,120.01],[30.01,120.01],[30,120]]]",
                        Reason.COORDINATES_LOOK_SWAPPED),
                Arguments.of(
                        "open ring",
                        "002",
                        "[[[120.02,30],[120.03,30],[120.03,30.01],[120.02,30.01]]]",
                        Reason.GEOMETRY_MALFORMED),
                Arguments.of(
                        "words",
                        "002",
                        "[[[\"x\",30],[120.03,30],[120.03,30.01],[\"x\",30]]]",
                        Reason.GEOMETRY_MALFORMED),
                Arguments.of(
                        "over a sibling",
                        "002",
                        "[[[120.005,30],[120.02,30],[120.02,30.01],[120.005,30]]]",
                        Reason.OVERLAP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outlines")
    void a_faulty_outline_is_rejected_by_name(String what, String number, String rings, Reason reason) {
        Outcome outcome = preview(boundaries(TestFiles.feature(STREET + "001" + number, "第二网格", rings)));
        assertThat(outcome.findings()).extracting(Finding::reason).containsExactly(reason);
        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.rejects()).isTrue());
        assertThat(outcome.findings().getFirst().value()).isEqualTo("第二网格");
        assertThat(TestAreas.count(owner, "boundary", STREET)).isEqualTo(1);
    }

    @Test
    void an_upload_of_200_megabytes_is_cut_off_and_leaves_no_file() throws IOException {
        long before = uploads();
        assertRefused(Refusal.TOO_LARGE, () -> UploadedFile.receive(new TestFiles.Endless(200L << 20), "big.csv"));
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void a_secretary_draws_no_grid_of_another_community() {
        Outcome outcome = preview(boundaries(
                TestFiles.feature(STREET + "002001", "别处", "[[[121,30],[121.01,30],[121.01,30.01],[121,30]]]")));
        assertThat(outcome.findings()).extracting(Finding::reason).containsExactly(Reason.OUT_OF_SCOPE);
    }

    @Test
    void text_from_people_stays_text_in_the_report() throws IOException {
        String formula = "=HYPERLINK(\"x\")";
        var finding = new Finding(2, Severity.WARNING, formula, Reason.CATEGORY_UNKNOWN, List.of("<b>"), formula);
        var out = new ByteArrayOutputStream();
        var sentences = new Sentences(texts, Locale.ENGLISH);
        ReportWorkbook.write(out, sentences, formula, new Counts(1, 1, 0, 0, 0, 1, 0), List.of(finding));
        try (var report = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(report.getFirstSheet().read().stream().flatMap(Row::stream))
                    .filteredOn(cell -> cell != null && cell.getText().equals(formula))
                    .extracting(Cell::getType)
                    .containsExactly(CellType.STRING, CellType.STRING, CellType.STRING);
        }

        ImportOrder harmless = households(row("南京路1号", "102", "王杰", "13812345678", "=HYPERLINK(\"x\")"));
        assertThat(importAll(harmless).findings()).isEmpty();
        assertThat(owner.jdbc()
                        .sql("select needs from household where room = '102'")
                        .query(String.class)
                        .single())
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void a_text_of_12000_characters_is_rejected_with_the_limit() {
        Outcome outcome = preview(households(row("南京路1号", "101", "王杰", "", "长".repeat(12_000))));
        assertThat(outcome.findings()).hasSize(1);
        Finding finding = outcome.findings().getFirst();
        assertThat(finding.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo("困难与需求");
        assertThat(new Sentences(texts, Locale.ENGLISH).of(finding)).contains("2000", "12000");
    }

    @Test
    void a_cancelled_import_stores_nothing() {
        ImportOrder order = households(row("南京路1号", "101", "王杰", "", ""));
        Counts seen = preview(order).counts();
        var progress = new Progress() {
            @Override
            protected void show(Phase phase, int done, int total) {
                if (phase == Phase.STORING) {
                    cancel();
                }
            }
        };
        assertThatThrownBy(() -> imports.store(order, seen, progress)).isInstanceOf(ImportCancelled.class);
        assertThat(TestAreas.count(owner, "household", STREET)).isZero();
        assertThat(reports.count()).isZero();
    }

    @Test
    void what_has_changed_since_the_preview_is_not_stored() {
        ImportOrder order = households(row("南京路1号", "101", "王杰", "", ""));
        Counts seen = preview(order).counts();
        importAll(order);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> imports.store(order, seen, new Progress()));
        assertThat(TestAreas.count(owner, "household", STREET)).isEqualTo(1);
    }

    @Test
    void a_changed_row_changes_its_household_and_keeps_what_the_file_leaves_blank() {
        importAll(households(row("南京路1号", "101", "王杰", "13812345678", "助餐")));
        Counts counts =
                importAll(households(row("南京路1号", "101", "王小杰", "", ""))).counts();
        assertThat(counts).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        assertThat(owner.jdbc()
                        .sql(
                                "select r.name || r.telephone || h.needs || h.version from household h join resident r on r.household_id = h.id")
                        .query(String.class)
                        .list())
                .contains("王小杰13812345678助餐1");
    }

    @Test
    void households_follow_a_boundary_that_an_administrator_moves() {
        importAll(households(row("南京路1号", "101", "王杰", "", "")));
        TestAccounts.signIn(TestAccounts.create(owner, "import.administrator", Role.ADMINISTRATOR));
        Outcome outcome = importAll(boundaries(
                TestFiles.feature(
                        GRID, "第一网格", "[[[120.006,30],[120.01,30],[120.01,30.01],[120.006,30.01],[120.006,30]]]"),
                TestFiles.feature(
                        STREET + "001002", "第二网格", "[[[120,30],[120.006,30],[120.006,30.01],[120,30.01],[120,30]]]")));
        assertThat(outcome.counts()).isEqualTo(new Counts(2, 1, 1, 0, 0, 0, 1));
        assertThat(owner.jdbc()
                        .sql("select grid_code from resident where left(grid_code, 9) = '" + STREET + "'")
                        .query(String.class)
                        .single())
                .isEqualTo(STREET + "001002");
    }

    private void assertRefused(Refusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ImportRefused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            Texts.LANGUAGES.forEach(language ->
                    assertThat(new Sentences(texts, language).of(refused)).doesNotContain("!", "{", "exchange."));
        });
    }

    private void asSecretary() {
        TestAccounts.signIn(
                TestAccounts.create(owner, "import.bad.input", Role.SECRETARY, new AreaCode(STREET + "001")));
    }

    private Outcome preview(ImportOrder order) {
        return imports.preview(order, new Progress());
    }

    private Outcome importAll(ImportOrder order) {
        Outcome outcome = preview(order);
        imports.store(order, outcome.counts(), new Progress());
        return outcome;
    }

    private ImportOrder households(String... rows) {
        Path file = write("households.csv", (HEADINGS + String.join("\n", rows)).getBytes(Charset.forName("GB18030")));
        return ImportOrder.of(imports.inspect(ImportKind.HOUSEHOLDS, file), file, "households.csv");
    }

    private static String row(String address, String room, String head, String telephone, String needs) {
        return Stream.of(GRID, address, room, head, telephone, "3", "120.005", "30.005", needs)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private ImportOrder boundaries(String... features) {
        Path file =
                write("a.geojson", TestFiles.collection("EPSG:4490", features).getBytes(StandardCharsets.UTF_8));
        return ImportOrder.of(imports.inspect(ImportKind.BOUNDARIES, file), file, "a.geojson");
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long uploads() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gridboard-import-"))
                    .count();
        }
    }
}
