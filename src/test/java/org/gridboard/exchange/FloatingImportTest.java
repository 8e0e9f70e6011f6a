package org.gridboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The floating population register from a file. */
@DatabaseTest
class FloatingImportTest {

    private static final String HEADINGS = "现住址,房号,来居日期,房东,房东电话,居住至\n";

    @Autowired
    Imports imports;

    @Autowired
    OwnerDatabase owner;

    @TempDir
    Path folder;

    private final String address = "租路" + UUID.randomUUID();
    private long household;

    @BeforeEach
    void addHouseholds() {
        TestGround.lay(owner);
        household = household(GRID, "301");
        household(ELSEWHERE, "302");
        TestAccounts.signIn(TestAccounts.create(owner, "floating-secretary", Role.SECRETARY, COMMUNITY));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void stays_of_known_households_are_stored_and_the_same_file_twice_changes_nothing() {
        ImportOrder order = file(address + ",301,2026/3/1,李大力,139 0000 0000,2026-12-31\n");

        Outcome preview = imports.preview(order, new Progress());
        assertThat(preview.counts().created()).isOne();
        assertThat(stays()).isEmpty();
        imports.store(order, preview.counts(), new Progress());
        assertThat(stays()).containsExactly("2026-03-01 李大力 13900000000 2026-12-31 0");

        Counts again = imports.preview(order, new Progress()).counts();
        assertThat(again.unchanged()).isOne();
        imports.store(order, again, new Progress());
        assertThat(stays()).containsExactly("2026-03-01 李大力 13900000000 2026-12-31 0");
    }

    @Test
    void a_later_file_changes_what_it_says_and_its_blank_cells_erase_nothing() {
        store(file(address + ",301,2026-03-01,李大力,13900000000,2026-12-31\n"));
        store(file(address + ",301,2026-03-05,,,2027-12-31\n"));

        assertThat(stays()).containsExactly("2026-03-05 李大力 13900000000 2027-12-31 1");
    }

    @Test
    void rows_that_cannot_be_taken_are_named_with_their_reason_and_masked() {
        Outcome outcome = imports.preview(
                file(address + ",301,2026-03-01,李大力,,\n"
                        + address + ",301,2026-04-01,李大力,,\n"
                        + address + ",999,2026-03-01,李大力,,\n"
                        + ",301,2026-03-01,,,\n"
                        + address + ",301,,,,\n"
                        + address + ",301,不详,,,\n"
                        + address + ",301," + LocalDate.now().plusYears(2) + ",,,\n"
                        + address + ",301,2026-03-01,,abc12345,\n"
                        + address + ",301,2026-03-01,,,2026-02-01\n"),
                new Progress());

        assertThat(outcome.findings())
                .extracting(finding -> finding.row() + " " + finding.reason())
                .contains(
                        "3 DUPLICATE_ROW",
                        "4 HOUSEHOLD_UNKNOWN",
                        "5 ADDRESS_MISSING",
                        "6 ARRIVAL_MISSING",
                        "7 DATE_NOT_READ",
                        "8 DATE_IN_FUTURE",
                        "9 TELEPHONE_NOT_A_NUMBER",
                        "10 STAY_ENDS_BEFORE_IT_BEGINS");
        assertThat(outcome.findings()).extracting(Finding::value).doesNotContain("李大力", "abc12345");
        assertThat(outcome.counts().created()).isOne();
        assertThat(outcome.counts().rejected()).isEqualTo(7);
    }

    @Test
    void a_household_of_another_community_is_not_known_and_others_import_none() {
        TestAccounts.signIn(TestAccounts.create(owner, "floating-admin", Role.ADMINISTRATOR));
        assertThatThrownBy(() -> imports.inspect(ImportKind.FLOATING_STAYS, folder))
                .isInstanceOf(OutOfScopeException.class);
        TestAccounts.signIn(TestAccounts.create(
                owner, "floating-elsewhere", Role.SECRETARY, ELSEWHERE.parent().orElseThrow()));
        Outcome outcome = imports.preview(
                file(address + ",301,2026-03-01,李大力,,\n" + address + ",302,2026-03-01,,,\n"), new Progress());
        assertThat(outcome.findings()).extracting(Finding::reason).containsExactly(Reason.HOUSEHOLD_UNKNOWN);
        assertThat(outcome.counts().created()).isOne();
    }

    private void store(ImportOrder order) {
        imports.store(order, imports.preview(order, new Progress()).counts(), new Progress());
    }

    private ImportOrder file(String rows) {
        try {
            Path file = Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), HEADINGS + rows);
            return ImportOrder.of(imports.inspect(ImportKind.FLOATING_STAYS, file), file, "floating.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> stays() {
        return owner.jdbc()
                .sql("select concat_ws(' ', arrived_on, landlord, landlord_telephone, until_on, version)"
                        + " from floating_stay where household_id = :id")
                .param("id", household)
                .query(String.class)
                .list();
    }

    private long household(AreaCode grid, String room) {
        return owner.jdbc()
                .sql("insert into household (grid_code, address, room) values (:grid, :address, :room) returning id")
                .param("grid", grid.value())
                .param("address", address)
                .param("room", room)
                .query(Long.class)
                .single();
    }
}
