package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "'', short",
        "abcdefg12, short",
        "网格长网格长网格长, short",
        "1234567890, common",
        "Password123, common",
        "WOAINI1314520, common",
        "aaaaaaaaaaaa, common",
        "ababababababab, common",
        "my-wang.fang-2026, username",
        "WANG.FANG!!!!, username",
    })
    void a_weak_password_is_refused_with_its_reason(String password, String reason) {
        assertThat(PasswordRules.problem("wang.fang", password)).contains("access.password." + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "莲花开在春天的池塘边上", "x7#kk20!pQ", "          z1y2x3"})
    void a_strong_password_is_taken(String password) {
        assertThat(PasswordRules.problem("wang.fang", password)).isEmpty();
    }

    /** bcrypt would cut, or refuse, what is longer. */
    @ParameterizedTest
    @CsvSource({"莲花社区, 6, false", "莲花社区, 7, true", "abcd5678, 9, false", "abcd5678, 10, true"})
    void what_bcrypt_cannot_hash_is_refused(String part, int times, boolean tooLong) {
        assertThat(PasswordRules.problem("wang.fang", part.repeat(times)).filter("access.password.long"::equals))
                .isEqualTo(tooLong ? Optional.of("access.password.long") : Optional.empty());
    }

    @Test
    void generated_passwords_keep_the_rules_and_differ() {
        var made =
                IntStream.range(0, 100).mapToObj(n -> GeneratedPassword.next()).toList();
        assertThat(made)
                .doesNotHaveDuplicates()
                .allSatisfy(password ->
                        assertThat(PasswordRules.problem("admin", password)).isEmpty());
    }
}
