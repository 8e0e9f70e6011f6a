package org.gridboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CalendarImportTest {

    private static final String YEAR = """
            2039年放假安排,,
            日期,班/休,名称
            2039-10-03,休,国庆节
            2039/10/4,放假,国庆节
            2039年10月8日,班,国庆节调休
            2039-10-10,班,照常
            2039-10-11,也许,国庆节
            2039-13-01,休,国庆节
            2039-10-05,休,
            2039-10-03,休,又一次
            """;

    @Autowired
    Imports imports;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OwnerDatabase owner;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() {
        TestGround.lay(owner);
        TestAccounts.signIn(TestAccounts.create(owner, "calendar-street", Role.STREET_STAFF, TestGround.STREET));
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        owner.jdbc().sql("delete from calendar_day where day >= '2039-01-01'").update();
        owner.jdbc().sql("delete from import_report where kind = 'CALENDAR'").update();
    }

    @Test
    void holidays_and_make_up_days_go_in_and_every_rejected_row_is_named() {
        ImportOrder order = order(YEAR);
        Outcome preview = imports.preview(order, new Progress());

        assertThat(preview.counts()).isEqualTo(new Counts(8, 3, 0, 1, 4, 0, 0));
        assertThat(preview.findings())
                .extracting(Finding::row, Finding::reason)
                .containsExactly(
                        tuple(7, Reason.WORKING_UNKNOWN),
                        tuple(8, Reason.DAY_NOT_A_DATE),
                        tuple(9, Reason.DAY_NAME_MISSING),
                        tuple(10, Reason.DAY_TWICE));
        assertThat(worked("2039-10-03")).as("a preview stores nothing").isTrue();
        imports.store(order, preview.counts(), new Progress());
        assertThat(worked("2039-10-03")).isFalse();
        assertThat(worked("2039-10-04")).isFalse();
        assertThat(worked("2039-10-08")).isTrue();
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_day_that_is_as_usual_again_is_ended() {
        ImportOrder order = order(YEAR);
        imports.store(order, imports.preview(order, new Progress()).counts(), new Progress());

        assertThat(imports.preview(order, new Progress()).counts()).isEqualTo(new Counts(8, 0, 0, 4, 4, 0, 0));
        ImportOrder later = order("date,working,name\n2039-10-03,yes,\n2039-10-04,no,National Day\n");
        Outcome outcome = imports.preview(later, new Progress());
        assertThat(outcome.counts()).isEqualTo(new Counts(2, 0, 2, 0, 0, 0, 0));
        imports.store(later, outcome.counts(), new Progress());
        assertThat(worked("2039-10-03")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "GRID_CHIEF"})
    void who_does_not_keep_the_calendar_imports_none(Role role) {
        ImportOrder order = order(YEAR);
        TestAccounts.signIn(TestAccounts.create(
                owner,
                "calendar-" + role.name().toLowerCase().replace('_', '-'),
                role,
                role == Role.SECRETARY ? TestGround.COMMUNITY : TestGround.GRID));

        assertThatThrownBy(() -> imports.preview(order, new Progress())).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址,户主姓名,经度\n路1号,王,118\n", "日期,名称\n2039-10-03,国庆节\n"})
    void a_file_without_the_three_columns_is_refused(String text) {
        assertThatThrownBy(() -> order(text)).isInstanceOf(ImportRefused.class);
    }

    private boolean worked(String day) {
        return calendar.isWorkingDay(LocalDate.parse(day));
    }

    private ImportOrder order(String text) {
        try {
            Path file = Files.writeString(folder.resolve("calendar.csv"), text);
            return ImportOrder.of(imports.inspect(ImportKind.CALENDAR, file), file, "calendar.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
