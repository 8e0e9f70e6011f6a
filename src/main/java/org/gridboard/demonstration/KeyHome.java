package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key household: its categories fit its make-up. */
record KeyHome(Home home, String level, List<String> categories) {

    private static final List<String> LEVELS = List.of("RED", "YELLOW", "YELLOW", "BLUE", "BLUE", "BLUE");
    private static final List<String> CONFIDENTIAL =
            List.of("COMMUNITY_CORRECTION", "MENTAL_DISORDER", "MENTAL_DISORDER", "DRUG_REHABILITATION");

    static List<KeyHome> among(List<Home> homes) {
        return homes.stream().map(KeyHome::of).flatMap(Optional::stream).toList();
    }

    private static Optional<KeyHome> of(Home home) {
        Dice dice = Dice.of("key", home.id());
        if (!dice.chance(chance(home.makeUp()))) {
            return Optional.empty();
        }
        var categories = new ArrayList<String>();
        if (dice.chance(0.07)) {
            categories.add(dice.pick(CONFIDENTIAL));
        }
        if (categories.isEmpty() || dice.chance(0.6)) {
            categories.add(dice.pick(fitting(home.makeUp())));
        }
        if (dice.chance(0.2) && !categories.contains("LOW_INCOME")) {
            categories.add("LOW_INCOME");
        }
        return Optional.of(new KeyHome(home, dice.pick(LEVELS), List.copyOf(categories)));
    }

    private static double chance(MakeUp makeUp) {
        return switch (makeUp) {
            case ELDER_ALONE, ONE_PARENT -> 0.24;
            case ELDER_COUPLE -> 0.07;
            case TENANT, FLATMATES -> 0.06;
            default -> 0.03;
        };
    }

    private static List<String> fitting(MakeUp makeUp) {
        if (makeUp == MakeUp.ELDER_ALONE) {
            return List.of("ELDERLY_ALONE", "ELDERLY_ALONE", "ELDERLY_ALONE", "SERIOUS_ILLNESS");
        }
        if (makeUp.rents()) {
            return List.of("FLOATING", "FLOATING", "DISPUTE");
        }
        return makeUp.hasChildren() && !makeUp.isElderly()
                ? List.of("CHILD_IN_NEED", "LOW_INCOME", "DISABLED", "DISPUTE", "VETERAN")
                : List.of("DISABLED", "SERIOUS_ILLNESS", "VETERAN", "LOW_INCOME", "DISPUTE");
    }
}
