package org.gridboard.demonstration;

import java.time.LocalDate;
import java.util.List;

/** Writes the floating population register: since when a household that rents is here, at whose, and until when. */
final class StayRows {

    private static final String COLUMNS = "home uuid, arrived_on date, landlord text, telephone text, until_on date";
    private static final String INSERT = """
            insert into floating_stay (household_id, grid_code, arrived_on, landlord, landlord_telephone, until_on)
            select h.id, h.grid_code, s.arrived_on, s.landlord, s.telephone, s.until_on
            from staged_stay s join household h on h.request_id = s.home""";
    private static final double WRITTEN_DOWN = 0.85;
    private static final int YEAR = 365;

    private final Names names;

    StayRows(Words words) {
        this.names = new Names(words);
    }

    void write(List<Home> homes, LocalDate today, Stage stage) {
        stage.put(
                "staged_stay",
                COLUMNS,
                KeyHome.among(homes).stream()
                        .filter(key -> key.categories().contains("FLOATING"))
                        .map(KeyHome::home)
                        .filter(home -> Dice.of("stay", home.id()).chance(WRITTEN_DOWN))
                        .map(home -> row(home, today))
                        .toList());
        stage.run(INSERT);
    }

    /** Most stays end within the year to come, some have ended already, and some are open. */
    private Row row(Home home, LocalDate today) {
        Dice dice = Dice.of("landlord", home.id());
        LocalDate arrived = today.minusDays(dice.between(30, 2 * YEAR));
        LocalDate until =
                dice.chance(0.1) ? today.minusDays(dice.between(1, 25)) : today.plusDays(dice.between(3, YEAR));
        return Row.of(home.id(), arrived, names.of(dice), names.telephone(dice), dice.chance(0.2) ? null : until);
    }
}
