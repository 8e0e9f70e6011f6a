package org.gridboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.TestAccounts;
import org.gridboard.boundary.BoundaryExport;
import org.gridboard.boundary.RedrawingGround;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Boundaries that are exported and imported again. */
@DatabaseTest
@Import(SetClock.Setting.class)
class BoundaryRoundTripTest {

    @Autowired
    OwnerDatabase owner;

    @Autowired
    BoundaryExport export;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    private RedrawingGround ground;

    @BeforeEach
    void lay() {
        ground = RedrawingGround.lay(owner);
        ground.secretary();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @CsvSource({"4326, 4, CRS84", "4490, 4, EPSG::4490", "4547, 4, EPSG::4547", "EPSG:4526, 4, EPSG::4526"})
    void a_file_imported_again_changes_nothing(String crs, int grids, String name) throws IOException {
        String before = stored();
        Path file = file(RedrawingGround.COMMUNITY, crs);
        assertThat(file).content().contains(name, "\"valid_from\": \"2020-01-01\"");
        Inspection seen = imports.inspect(ImportKind.BOUNDARIES, file);
        ImportOrder order = ImportOrder.of(seen, file, "boundaries.geojson");
        Outcome outcome = imports.preview(order, new Progress());
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.counts()).isEqualTo(new Counts(grids, 0, 0, grids, 0, 0, 0));
        imports.store(order, outcome.counts(), new Progress());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_street_takes_the_grids_of_all_its_communities_along_and_the_audit_trail_says_who_did() throws IOException {
        ground.street();
        assertThat(file(RedrawingGround.STREET, "4326")).content().contains("990830001001004", "990830001002001");
        assertThat(owner.jdbc()
                        .sql(
                                "select subject_id from audit_trail where action = 'EXPORT_BOUNDARIES' and area_code = '990830001'")
                        .query(String.class)
                        .list())
                .contains("2026-11-20 EPSG:4326");
    }

    @Test
    void another_community_and_another_reference_system_are_refused() {
        assertThatThrownBy(() -> write(RedrawingGround.OTHER_COMMUNITY, "4326", OutputStream.nullOutputStream()))
                .isInstanceOf(OutOfScopeException.class);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> write(RedrawingGround.COMMUNITY, "3857", OutputStream.nullOutputStream()));
    }

    private Path file(AreaCode area, String crs) throws IOException {
        var out = new ByteArrayOutputStream();
        write(area, crs, out);
        return Files.writeString(folder.resolve("boundaries.geojson"), out.toString(StandardCharsets.UTF_8));
    }

    private void write(AreaCode area, String crs, OutputStream out) {
        export.write(area, LocalDate.of(2026, 11, 20), crs, out);
    }

    private String stored() {
        return owner.jdbc()
                .sql(
                        "select string_agg(id || area_code || valid_from || md5(geom::text), ' ' order by id) from boundary"
                                + " where area_code ^@ '990830'")
                .query(String.class)
                .single();
    }
}
