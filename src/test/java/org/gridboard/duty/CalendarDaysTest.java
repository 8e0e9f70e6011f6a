package org.gridboard.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.duty.CalendarDays.Entry;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CalendarDaysTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2037-10-01");
    private static final CalendarDay HOLIDAY = new CalendarDay(THURSDAY, false, "国庆节");
    private static final CalendarDay MAKE_UP = new CalendarDay(LocalDate.parse("2037-10-10"), true, "国庆节调休");

    @Autowired
    CalendarDays days;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void signIn() {
        DutyGround.lay(owner);
        signIn(Role.STREET_STAFF);
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        owner.jdbc()
                .sql("delete from calendar_day where day between '2037-01-01' and '2037-12-31'")
                .update();
    }

    @Test
    void a_holiday_and_its_make_up_day_change_what_is_worked_until_they_are_removed() {
        days.add(HOLIDAY);
        days.add(MAKE_UP);

        assertThat(days.of(2037)).extracting(Entry::day).containsExactly(HOLIDAY, MAKE_UP);
        assertThat(calendar.isWorkingDay(HOLIDAY.day())).isFalse();
        assertThat(calendar.isWorkingDay(MAKE_UP.day())).isTrue();
        assertThat(calendar.around(THURSDAY).isWorkingDay(MAKE_UP.day())).isTrue();
        days.remove(THURSDAY, 0);
        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2037-10-01, true", "2037-10-03, false"})
    void what_the_weekday_says_anyway_is_not_entered(LocalDate day, boolean working) {
        assertThatThrownBy(() -> CalendarDay.entered(day, working, "名")).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_day_entered_twice_stands_once_and_a_different_one_is_told() {
        days.add(HOLIDAY);
        days.add(HOLIDAY);

        assertThat(days.of(2037)).hasSize(1);
        assertThatThrownBy(() -> days.add(new CalendarDay(THURSDAY, false, "另一个")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(changed.current()).isEqualTo(Optional.of(new Entry(HOLIDAY, 0))));
    }

    @Test
    void of_two_changes_based_on_the_same_version_the_second_is_told() {
        days.add(HOLIDAY);
        days.change(new CalendarDay(THURSDAY, false, "国庆"), 0);

        assertThatThrownBy(() -> days.change(HOLIDAY, 0)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> days.remove(THURSDAY, 0)).isInstanceOf(ChangedMeanwhileException.class);
        days.remove(THURSDAY, 1);
        assertThatThrownBy(() -> days.change(HOLIDAY, 1))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(changed.current()).isEqualTo(Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "GRID_CHIEF", "GRID_MEMBER"})
    void who_works_reads_the_calendar_and_changes_nothing(Role role) {
        days.add(HOLIDAY);
        signIn(role);

        assertThat(days.of(2037)).hasSize(1);
        assertThatThrownBy(() -> days.add(MAKE_UP)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> days.remove(THURSDAY, 0)).isInstanceOf(AccessDeniedException.class);
        assertThat(inDatabase("delete from calendar_day where day = '2037-10-01'"))
                .isZero();
        assertThat(inDatabase("update calendar_day set name = 'x' where day = '2037-10-01'"))
                .isZero();
        assertThatThrownBy(() -> inDatabase("insert into calendar_day values ('2037-10-02', false, 'x')"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_administrator_keeps_it_and_an_auditor_does_not_even_read_it_here() {
        TestAccounts.signIn(TestAccounts.create(owner, "duty-administrator", Role.ADMINISTRATOR));
        days.add(MAKE_UP);
        TestAccounts.signIn(TestAccounts.create(owner, "duty-auditor", Role.AUDITOR));

        assertThatThrownBy(() -> days.of(2037)).isInstanceOf(AccessDeniedException.class);
    }

    private int inDatabase(String sql) {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update());
    }

    private void signIn(Role role) {
        AreaCode area = role == Role.STREET_STAFF
                ? new AreaCode("990808001")
                : role == Role.SECRETARY ? DutyGround.COMMUNITY : DutyGround.GRID;
        TestAccounts.signIn(
                TestAccounts.create(owner, "duty-" + role.name().toLowerCase().replace('_', '-'), role, area));
    }
}
