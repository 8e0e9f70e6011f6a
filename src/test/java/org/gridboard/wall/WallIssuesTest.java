package org.gridboard.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.live.GridStatuses;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a wall's account may read. */
@DatabaseTest
class WallIssuesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final AreaCode COMMUNITY = new AreaCode("990156001001");
    private static final AreaCode GRID = new AreaCode("990156001001001");
    private static final AreaCode NEXT_DOOR = new AreaCode("990156001002");

    @Autowired
    OwnerDatabase owner;

    @Autowired
    WallIssues issues;

    @Autowired
    GridStatuses statuses;

    @BeforeEach
    void fill() {
        owner.inTransaction(database -> database.sql("""
                insert into area (code, name) values ('990156001', '墙街道'), ('990156001001', '墙一社区'), ('990156001002', '墙二社区'),
                    ('990156001001001', '墙一第1网格'), ('990156001002001', '墙二第1网格')
                on conflict do nothing;
                delete from issue where grid_code like '990156%';
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                select grid, '事', 'SANITATION', 'NORMAL', st_setsrid(st_makepoint(91, 30), 4326), state,
                       now() - age::interval, now() + due::interval
                from (values ('990156001001001', 'RAISED', '1 hour', '1 day'), ('990156001001001', 'ASSIGNED', '2 days', '-1 hour'),
                             ('990156001001001', 'ASSIGNED', '4 days', '1 day'), ('990156001001001', 'RETURNED', '7 days', '-1 day'),
                             ('990156001001001', 'WITHDRAWN', '7 days', '-1 day'),
                             ('990156001002001', 'RAISED', '1 hour', '1 day')) i (grid, state, age, due)""").update());
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCREEN", "SECRETARY"})
    void open_issues_are_counted_by_their_age_in_the_own_area_alone(Role role) {
        act(role);
        assertThat(issues.of(COMMUNITY)).containsExactly(new WallIssues.Open(KeyArea.SANITATION, 1, 1, 1, 1, 2));
        assertThatThrownBy(() -> issues.of(NEXT_DOOR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> issues.of(new AreaCode("990156001"))).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "AUDITOR", "DATA_READER"})
    void others_have_no_wall(Role role) {
        act(role);
        assertThatThrownBy(() -> issues.of(COMMUNITY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> statuses.of(COMMUNITY, TODAY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_wall_shows_how_far_the_rounds_of_its_own_grids_are() {
        act(Role.SCREEN);
        assertThat(statuses.of(COMMUNITY, TODAY))
                .singleElement()
                .satisfies(status -> assertThat(status.code()).isEqualTo(GRID));
        assertThat(statuses.of(new AreaCode("990156001"), TODAY)).hasSize(1);
        assertThatThrownBy(() -> statuses.of(NEXT_DOOR, TODAY)).isInstanceOf(AccessDeniedException.class);
    }

    private void act(Role role) {
        AreaCode[] scope = role.hasScope() ? new AreaCode[] {COMMUNITY} : new AreaCode[0];
        TestAccounts.signIn(TestAccounts.create(owner, "wall-" + role.ordinal(), role, scope));
    }
}
