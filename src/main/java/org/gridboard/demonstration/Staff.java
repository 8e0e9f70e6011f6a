package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.access.Role;
import org.jspecify.annotations.Nullable;

/** Who works in the street. The accounts that the login page offers have short names. */
final class Staff {

    static final String STREET = "street";

    static final String SHOWN_COMMUNITY = "350203011048";
    private static final String SHOWN_GRID = SHOWN_COMMUNITY + "002";
    private static final Map<String, String> SHORT =
            Map.of("chief-048-2", "chief", "member-048-2", "member", "secretary-048", "secretary");

    private Staff() {}

    /** A person with an account; the scope is null for administration and audit. */
    record Person(
            String username,
            String name,
            @Nullable String telephone,
            Role role,
            @Nullable String scope) {}

    static List<Person> of(Town town, Words words) {
        var names = new Names(words);
        String street = SHOWN_COMMUNITY.substring(0, 9);
        var people = new ArrayList<Person>(List.of(
                person(secretary(SHOWN_COMMUNITY), Role.SECRETARY, SHOWN_COMMUNITY, names),
                person(chief(SHOWN_GRID), Role.GRID_CHIEF, SHOWN_GRID, names),
                person(member(SHOWN_GRID).orElseThrow(), Role.GRID_MEMBER, SHOWN_GRID, names),
                person(STREET, Role.STREET_STAFF, street, names),
                new Person("admin", words.place("account.admin"), null, Role.ADMINISTRATOR, null),
                new Person("auditor", words.place("account.auditor"), null, Role.AUDITOR, null),
                new Person("screen", words.place("account.screen"), null, Role.SCREEN, street)));
        for (GridPlan grid : town.grids()) {
            people.add(person(secretary(grid.community()), Role.SECRETARY, grid.community(), names));
            people.add(person(chief(grid.code()), Role.GRID_CHIEF, grid.code(), names));
            member(grid.code()).ifPresent(user -> people.add(person(user, Role.GRID_MEMBER, grid.code(), names)));
        }
        return List.copyOf(new LinkedHashSet<>(people));
    }

    static String chief(String grid) {
        return shortened("chief-" + number(grid));
    }

    /** The grid's member, where it has one: the middle grids of each community. */
    static Optional<String> member(String grid) {
        return grid.endsWith("2") || grid.endsWith("3")
                ? Optional.of(shortened("member-" + number(grid)))
                : Optional.empty();
    }

    static String secretary(String community) {
        return shortened("secretary-" + community.substring(9));
    }

    /** Who was in the grid that time: the member now and then, where there is one, else the chief. */
    static String onDuty(String grid, Dice dice) {
        return dice.chance(0.4) ? member(grid).orElse(chief(grid)) : chief(grid);
    }

    private static Person person(String username, Role role, String scope, Names names) {
        Dice dice = Dice.of("person", username);
        return new Person(username, names.of(dice), names.telephone(dice), role, scope);
    }

    private static String number(String grid) {
        return grid.substring(9, 12) + "-" + grid.substring(14);
    }

    private static String shortened(String username) {
        return SHORT.getOrDefault(username, username);
    }
}
