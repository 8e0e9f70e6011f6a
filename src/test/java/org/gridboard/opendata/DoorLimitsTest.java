package org.gridboard.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridboard.inspection.SetClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DoorLimitsTest {

    private final SetClock clock = new SetClock();
    private final DoorLimits limits = new DoorLimits(60, 20, clock);

    @Test
    void a_token_that_has_used_up_its_minute_is_told_how_long_to_wait_and_is_let_in_then() {
        for (int request = 0; request < 60; request++) {
            assertThat(limits.waitOfToken("one")).isZero();
        }
        long wait = limits.waitOfToken("one");
        assertThat(wait).isBetween(1L, 2L);
        assertThat(limits.waitOfToken("two")).as("another token").isZero();

        clock.set(SetClock.AFTERNOON.plusSeconds(wait));
        assertThat(limits.waitOfToken("one")).isZero();
    }

    @Test
    void who_guesses_is_slowed_down_and_nobody_else_is() {
        int told = 0;
        for (int guess = 0; guess < 1_000; guess++) {
            told += limits.waitOfAddress("192.0.2.1") == 0 ? 1 : 0;
        }
        assertThat(told).isEqualTo(20);
        assertThat(limits.waitOfAddress("192.0.2.2")).as("another address").isZero();
        assertThat(limits.waitOfToken("one"))
                .as("a good token, whichever address it comes from")
                .isZero();
    }

    @Test
    void however_many_tokens_are_guessed_the_database_is_asked_once_in_a_while() {
        var asked = new AtomicInteger();
        var reader = new TokenReader(mock(JdbcClient.class), clock) {
            @Override
            Map<String, KnownToken> read() {
                asked.incrementAndGet();
                return Map.of();
            }
        };
        var book = new TokenBook(reader, clock);
        for (int guess = 0; guess < 1_000; guess++) {
            assertThat(book.find(TokenSecret.next().hash())).isEmpty();
        }
        assertThat(asked).hasValue(1);
        clock.set(SetClock.AFTERNOON.plus(TokenBook.FRESH));
        book.find("");
        assertThat(asked)
                .as("what another node has made or revoked is known soon")
                .hasValue(2);
    }
}
