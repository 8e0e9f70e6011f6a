package org.gridboard.exchange.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.exchange.Counts;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.Imports;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.file.Synonyms;
import org.gridboard.ledger.resource.ResourceExport;
import org.gridboard.ledger.resource.ResourceKind;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ResourceImportTest {

    private static final String HEADINGS = "种类,名称,地址,电话,开放时间,经度,纬度\n";
    private static final String FILE = HEADINGS + """
            除颤器,大堂 AED,莲前路1号,0592-1234567,全天,101.005,31.005
            停车场,=1+1,莲前路2号,,,101.015,31.005
            停车场,=1+1,莲前路2号,,,101.015,31.005
            宇宙飞船,某处,,,,101.005,31.005
            学校,,,,,101.005,31.005
            学校,没有位置,,,,,
            学校,写错位置,,,,东经,31
            学校,别的社区,,,,101.025,31.005
            """;

    @Autowired
    Imports imports;

    @Autowired
    ResourceExport export;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Texts texts;

    @TempDir
    Path folder;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        clear();
        TestAccounts.signIn(TestAccounts.create(owner, "resource-import", Role.SECRETARY, TestGround.COMMUNITY));
    }

    @AfterEach
    void clear() {
        owner.jdbc()
                .sql("delete from resource where left(grid_code, 9) = '990102001'")
                .update();
        owner.jdbc().sql("delete from import_report where kind = 'RESOURCES'").update();
        TestAccounts.signOut();
    }

    @Test
    void good_rows_go_to_the_grid_they_lie_in_and_bad_ones_are_named() {
        Outcome outcome = importAll(write(FILE));

        assertThat(outcome.counts()).isEqualTo(new Counts(8, 2, 0, 1, 5, 1, 0));
        assertThat(outcome.findings())
                .extracting(Finding::row, Finding::column, Finding::reason)
                .containsExactly(
                        tuple(4, null, Reason.RESOURCE_TWICE),
                        tuple(5, "种类", Reason.RESOURCE_KIND_UNKNOWN),
                        tuple(6, "名称", Reason.RESOURCE_NAME_MISSING),
                        tuple(7, "经度", Reason.POSITION_REQUIRED),
                        tuple(7, "纬度", Reason.POSITION_REQUIRED),
                        tuple(8, "经度", Reason.COORDINATE_NOT_A_NUMBER),
                        tuple(9, null, Reason.OUT_OF_SCOPE));
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "990102001001001 AED 大堂 AED 0592-1234567 0", "990102001001002 PARKING =1+1  0");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        importAll(write(FILE));
        List<String> before = stored();

        assertThat(importAll(write(FILE)).counts()).isEqualTo(new Counts(8, 0, 0, 3, 5, 1, 0));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_changed_cell_changes_its_resource_and_a_blank_one_erases_nothing() {
        importAll(write(HEADINGS + "AED,大堂,莲前路1号,111,全天,101.005,31.005\n"));
        Outcome outcome = importAll(write(HEADINGS + "AED,大堂,莲前路1号,222,,101.005,31.005\n"));

        assertThat(outcome.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        assertThat(owner.jdbc()
                        .sql("select telephone || hours from resource where name = '大堂'")
                        .query(String.class)
                        .single())
                .isEqualTo("222全天");
    }

    @Test
    void what_was_exported_comes_back_unchanged() throws IOException {
        importAll(write(FILE));
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Path file = Files.write(folder.resolve("r.xlsx"), export.workbook(TestGround.COMMUNITY, language));
            assertThat(importAll(file).counts()).as(language.toString()).isEqualTo(new Counts(2, 0, 0, 2, 0, 0, 0));
        }
    }

    @Test
    void every_kind_is_known_by_what_the_export_calls_it() {
        var known = Synonyms.load("resource-kinds");
        for (ResourceKind kind : ResourceKind.values()) {
            Texts.LANGUAGES.forEach(language -> assertThat(known.code(texts.get(language, kind.key())))
                    .as("%s in %s", kind, language)
                    .contains(kind.name()));
        }
    }

    @Test
    void an_administrator_imports_no_resources() {
        Path file = write(FILE);
        TestAccounts.signIn(TestAccounts.create(owner, "resource-admin", Role.ADMINISTRATOR));
        assertThatThrownBy(() -> imports.inspect(ImportKind.RESOURCES, file)).isInstanceOf(OutOfScopeException.class);
    }

    /** Previews and stores; every bad row leaves the good ones alone. */
    private Outcome importAll(Path file) {
        ImportOrder order = ImportOrder.of(imports.inspect(ImportKind.RESOURCES, file), file, "资源.csv");
        Outcome outcome = imports.preview(order, new Progress());
        imports.store(order, outcome.counts(), new Progress());
        return outcome;
    }

    private Path write(String content) {
        try {
            return Files.writeString(folder.resolve("r.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> stored() {
        return owner.jdbc().sql("""
                        select grid_code || ' ' || kind || ' ' || name || ' ' || telephone || ' ' || version from resource
                        where left(grid_code, 9) = '990102001' order by id""").query(String.class).list();
    }
}
