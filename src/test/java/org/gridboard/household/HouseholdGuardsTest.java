package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.STREET;

import java.util.Set;
import org.gridboard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses about households, whatever the services let through. */
class HouseholdGuardsTest extends HouseholdTestBase {

    private static final String LEVEL = "update key_household set level = 'BLUE' where household_id = :id";
    private static final String END = "delete from key_household where household_id = :id";
    private static final String REMOVE = "delete from key_category where household_id = :id";
    private static final String ADD = "insert into key_category (household_id, grid_code, category) "
            + "select household_id, grid_code, 'VETERAN' from key_household where household_id = :id";
    private static final String MET = "update key_household set last_met = current_date where household_id = :id";

    @Autowired
    KeyHouseholds keyHouseholds;

    @Autowired
    Reveals reveals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private HouseholdDetail home;

    @BeforeEach
    void addKeyHousehold() {
        home = added(IN_GRID);
        keyHouseholds.set(home.id(), null, KeyLevel.RED, Set.of(Category.DISABLED));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRID_MEMBER", "STREET_STAFF"})
    void others_change_neither_level_nor_categories(Role role) {
        signIn(role, role == Role.GRID_MEMBER ? GRID : STREET);

        assertThatThrownBy(() -> rows(LEVEL)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> rows(ADD)).isInstanceOf(DataAccessException.class);
        assertThat(rows(REMOVE)).isZero();
        assertThat(rows(END)).isZero();
        assertThat(rows(MET)).isOne();
    }

    @Test
    void the_chief_changes_both() {
        assertThat(rows(LEVEL)).isOne();
        assertThat(rows(ADD)).isOne();
        assertThat(rows(REMOVE)).isEqualTo(2);
        assertThat(rows(END)).isOne();
    }

    @Test
    void nothing_is_shown_in_full_that_the_audit_trail_cannot_take() {
        long resident = resident(home);
        owner.jdbc().sql("revoke insert on audit_trail from gridboard_app").update();
        try {
            assertThatThrownBy(() -> reveals.reveal(resident, "核实联系方式")).isInstanceOf(DataAccessException.class);
        } finally {
            owner.jdbc().sql("grant insert on audit_trail to gridboard_app").update();
        }
    }

    private int rows(String statement) {
        Integer rows = transaction.execute(
                status -> jdbc.sql(statement).param("id", home.id().value()).update());
        return rows == null ? 0 : rows;
    }
}
