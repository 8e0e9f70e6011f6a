package org.gridboard.household;

import static org.gridboard.area.TestGround.GRID;

import java.util.Locale;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Households on the test ground, and accounts that may or may not see them. */
@DatabaseTest
abstract class HouseholdTestBase {

    @Autowired
    Households households;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        signIn(Role.GRID_CHIEF, GRID);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    Account signIn(Role role, AreaCode... areas) {
        String name = "home-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + areas.length
                + areas[0].value().substring(areas[0].value().length() - 6);
        Account account = TestAccounts.create(owner, name, role, areas);
        TestAccounts.signIn(account);
        return account;
    }

    /** A household at an address of its own. */
    HouseholdDetail added(Position position) {
        return households.add(UUID.randomUUID(), facts(address(), position));
    }

    HouseholdDetail again(HouseholdDetail household) {
        return households.find(household.id()).orElseThrow();
    }

    /** A resident, as an import stores one. */
    long resident(HouseholdDetail household) {
        return owner.jdbc()
                .sql("""
                        insert into resident (household_id, grid_code, head, name, telephone, identity_number)
                        values (:id, :grid, true, '王小明', '13812345678', '350203199001011234') returning id""")
                .param("id", household.id().value())
                .param("grid", household.grid().code().value())
                .query(Long.class)
                .single();
    }

    int count(String sql, Object id) {
        return owner.jdbc().sql(sql).param("id", id).query(Integer.class).single();
    }

    void rowLevelSecurity(String enableOrDisable) {
        for (String table :
                new String[] {"household", "resident", "six_clear", "key_household", "key_category", "visit", "promise"
                }) {
            owner.jdbc()
                    .sql("alter table %s %s row level security".formatted(table, enableOrDisable))
                    .update();
        }
    }

    static GivenAnswer answer(Clear clear, String words) {
        return new GivenAnswer(clear, words, null);
    }

    static String address() {
        return "试路" + UUID.randomUUID();
    }

    static HouseholdFacts facts(String address, @Nullable Position position) {
        return new HouseholdFacts(address, "3号楼", "301", Tenure.OWNER, 2, "", position);
    }
}
