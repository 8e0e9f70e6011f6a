package org.gridboard.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOrderTest {

    @ParameterizedTest(name = "{0} ordered by hand as {1} is {2}")
    @CsvSource({
        "abcd, '',   abcd",
        "abcd, dcba, dcba",
        "abcd, adbc, adbc",
        "abcd, adxc, abdc",
        "abcd, bcd,  abcd",
        "abcde, dca, decab",
        "abcd, xyz,  abcd",
        "'',   abc,  ''",
        "abn,  ba,   bna",
        "anb,  ba,   ban"
    })
    void what_came_later_stands_behind_what_it_would_stand_behind_anyway(String rule, String hand, String result) {
        assertThat(HandOrder.apply(letters(rule), Function.identity(), letters(hand)))
                .isEqualTo(letters(result));
    }

    @ParameterizedTest(name = "{1} of {0} in front of {2} makes {3}")
    @CsvSource({"abcd, d, a, dabc", "abcd, a, c, bacd", "abcd, a, , bcda", "abcd, b, b, acdb", "ab, b, a, ba"})
    void one_is_moved_in_front_of_another_or_to_the_end(
            String before, String moved, @Nullable String front, String after) {
        String goal = moved.equals(front) ? null : front;
        assertThat(HandOrder.moved(letters(before), moved, goal)).isEqualTo(letters(after));
    }

    private static List<String> letters(String word) {
        return word.isEmpty() ? List.of() : Arrays.asList(word.split(""));
    }
}
