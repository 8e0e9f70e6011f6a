package org.gridboard.demonstration;

import java.util.List;

/** What kinds of household there are: each member's relation to the head, and how old the head is. */
enum MakeUp {
    ELDER_ALONE(8, "OWNER", 68, 91, List.of()),
    ELDER_COUPLE(12, "OWNER", 62, 84, List.of("SPOUSE")),
    COUPLE(14, "OWNER", 27, 58, List.of("SPOUSE")),
    ONE_CHILD(24, "OWNER", 31, 48, List.of("SPOUSE", "CHILD")),
    TWO_CHILDREN(14, "OWNER", 33, 46, List.of("SPOUSE", "CHILD", "CHILD")),
    THREE_GENERATIONS(10, "OWNER", 36, 52, List.of("SPOUSE", "CHILD", "PARENT", "PARENT")),
    ONE_PARENT(3, "PUBLIC_HOUSING", 32, 50, List.of("CHILD")),
    TENANT(9, "TENANT", 21, 45, List.of()),
    FLATMATES(6, "TENANT", 20, 34, List.of("FLATMATE", "FLATMATE"));

    private static final int ALL = 100;

    final String tenure;
    final int youngest;
    final int oldest;
    final List<String> others;
    private final int percent;

    MakeUp(int percent, String tenure, int youngest, int oldest, List<String> others) {
        this.percent = percent;
        this.tenure = tenure;
        this.youngest = youngest;
        this.oldest = oldest;
        this.others = others;
    }

    static MakeUp of(Dice dice) {
        int thrown = dice.between(1, ALL);
        for (MakeUp makeUp : values()) {
            thrown -= makeUp.percent;
            if (thrown <= 0) {
                return makeUp;
            }
        }
        throw new IllegalStateException("the parts make no hundred");
    }

    boolean isElderly() {
        return this == ELDER_ALONE || this == ELDER_COUPLE;
    }

    boolean hasChildren() {
        return others.contains("CHILD");
    }

    boolean rents() {
        return tenure.equals("TENANT");
    }
}
