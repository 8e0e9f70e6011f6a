package org.gridboard.demonstration;

import java.util.List;
import org.gridboard.access.DemoLogin;
import org.gridboard.access.DemonstrationAccess;
import org.gridboard.access.Role;

/** The accounts that the login page offers: one of each role. */
final class DemonstrationAccounts implements DemonstrationAccess {

    private final List<DemoLogin> logins;

    DemonstrationAccounts() {
        var words = new Words();
        String community = words.place("community.048");
        String grid = community + " " + words.place("grid", 2);
        String street = words.place("street");
        this.logins = List.of(
                new DemoLogin("secretary", Role.SECRETARY, community),
                new DemoLogin("chief", Role.GRID_CHIEF, grid),
                new DemoLogin("member", Role.GRID_MEMBER, grid),
                new DemoLogin("street", Role.STREET_STAFF, street),
                new DemoLogin("admin", Role.ADMINISTRATOR, ""),
                new DemoLogin("auditor", Role.AUDITOR, ""),
                new DemoLogin("screen", Role.SCREEN, street));
    }

    @Override
    public List<DemoLogin> logins() {
        return logins;
    }

    @Override
    public String password() {
        return DemonstrationStreet.PASSWORD;
    }
}
