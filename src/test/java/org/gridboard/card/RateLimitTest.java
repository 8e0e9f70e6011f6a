package org.gridboard.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void an_address_that_asks_too_often_shuts_out_itself_alone() {
        var limit = new RateLimit(3, 10);

        assertThat(IntStream.range(0, 100).filter(i -> limit.admits("198.51.100.1")))
                .hasSize(3);
        assertThat(limit.admits("198.51.100.2")).isTrue();
    }

    @Test
    void all_addresses_together_get_no_more_than_the_whole() {
        var limit = new RateLimit(3, 10);

        assertThat(IntStream.range(0, 100).filter(i -> limit.admits("198.51.100." + i)))
                .hasSize(10);
    }
}
