package org.gridboard.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "350203011, STREET, ",
        "350203011048, COMMUNITY, 350203011",
        "350203011048002, GRID, 350203011048",
    })
    void the_length_tells_the_level_and_a_code_begins_with_its_parents(String text, Level level, String parent) {
        var code = new AreaCode(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(AreaCode::value).orElse(null)).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "350203", "35020301104", "350203011048 ", "35020301104800２", "3502030110480021", "abcdefghi"
            })
    void what_is_not_9_12_or_15_digits_is_no_code(String text) {
        assertThat(AreaCode.parse(text)).isEmpty();
    }

    @Test
    void an_area_contains_itself_and_what_begins_with_it_but_not_its_neighbour() {
        var community = new AreaCode("350203011048");
        assertThat(community.contains(community)).isTrue();
        assertThat(community.contains(new AreaCode("350203011048004"))).isTrue();
        assertThat(community.contains(new AreaCode("350203011050004"))).isFalse();
        assertThat(community.contains(new AreaCode("350203011"))).isFalse();
    }
}
