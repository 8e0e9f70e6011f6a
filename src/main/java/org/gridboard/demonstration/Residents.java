package org.gridboard.demonstration;

import java.util.ArrayList;
import java.util.List;

/** The people of a household, the head first. They have no identity numbers: a made-up one could be somebody's. */
final class Residents {

    private static final int GENERATION = 27;

    private final Words words;
    private final Names names;
    private final int thisYear;

    Residents(Words words, int thisYear) {
        this.words = words;
        this.names = new Names(words);
        this.thisYear = thisYear;
    }

    List<Row> of(Home home) {
        Dice dice = Dice.of("residents", home.id());
        String surname = names.surname(dice);
        int age = dice.between(home.makeUp().youngest, home.makeUp().oldest);
        var rows = new ArrayList<Row>();
        rows.add(row(home, "HEAD", names.of(surname, dice), age, dice));
        for (String relation : home.makeUp().others) {
            String name = relation.equals("CHILD") ? names.of(surname, dice) : names.of(dice);
            rows.add(row(home, relation, name, age(relation, age, dice), dice));
        }
        return rows;
    }

    private Row row(Home home, String relation, String name, int age, Dice dice) {
        boolean head = relation.equals("HEAD");
        boolean reachable = head || age > 14 && dice.chance(0.6);
        return Row.of(
                home.id(),
                head,
                name,
                reachable ? names.telephone(dice) : null,
                thisYear - age,
                words.place("relation." + relation));
    }

    private static int age(String relation, int headAge, Dice dice) {
        return switch (relation) {
            case "CHILD" -> Math.max(0, headAge - GENERATION - dice.between(0, 6));
            case "PARENT" -> headAge + GENERATION - dice.between(0, 4);
            default -> Math.max(19, headAge + dice.between(-5, 4));
        };
    }
}
