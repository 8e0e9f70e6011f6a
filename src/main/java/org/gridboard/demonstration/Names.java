package org.gridboard.demonstration;

import java.util.List;

/** Made-up people. */
final class Names {

    private final List<String> surnames;
    private final List<String> givenNames;

    Names(Words words) {
        surnames = words.lines("surnames.txt");
        givenNames = words.lines("given-names.txt");
    }

    String surname(Dice dice) {
        return dice.pick(surnames);
    }

    String of(Dice dice) {
        return of(surname(dice), dice);
    }

    String of(String surname, Dice dice) {
        return surname + dice.pick(givenNames);
    }

    /** Of the length of a mobile number, but from a range that no network uses, so that nobody is called by mistake. */
    String telephone(Dice dice) {
        return "100%08d".formatted(dice.between(0, 99_999_999));
    }
}
