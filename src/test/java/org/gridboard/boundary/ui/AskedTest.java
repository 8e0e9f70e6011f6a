package org.gridboard.boundary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static final AreaCode COMMUNITY = new AreaCode("350203011048");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"", "draft=7", "draft=7&piece=3", "draft=7&piece=5%2C3&show=effects"})
    void an_address_read_and_written_again_is_the_same(String query) {
        Asked asked = asked(query);
        String[] url = asked.url().split("\\?");
        assertThat(url[0]).isEqualTo("boundaries/350203011048/2026-11-20");
        assertThat(asked(url.length > 1 ? url[1] : "")).isEqualTo(asked);
    }

    @Test
    void what_makes_no_sense_in_an_address_asks_for_nothing() {
        assertThat(asked("draft=x&piece=a,,3,4,5&show=money"))
                .isEqualTo(new Asked(COMMUNITY, DAY, null, List.of(), false));
        assertThat(asked("draft=7&piece=a,3").pieces()).containsExactly(new PieceId(3));
    }

    @Test
    void a_click_chooses_alone_a_second_one_lets_go_and_one_with_shift_adds() {
        Asked draft = asked("draft=7");
        assertThat(draft.choose(new PieceId(3), false).pieces()).containsExactly(new PieceId(3));
        Asked three = draft.withPieces(List.of(new PieceId(3)));
        assertThat(three.choose(new PieceId(3), false).pieces()).isEmpty();
        assertThat(three.choose(new PieceId(5), false).pieces()).containsExactly(new PieceId(5));
        Asked both = three.choose(new PieceId(5), true);
        assertThat(both.pieces()).containsExactly(new PieceId(3), new PieceId(5));
        assertThat(both.choose(new PieceId(8), true).pieces()).containsExactly(new PieceId(5), new PieceId(8));
        assertThat(both.choose(new PieceId(3), true).pieces()).containsExactly(new PieceId(5));
    }

    @Test
    void a_day_is_today_where_none_is_named_and_none_where_it_is_to_come() {
        assertThat(Asked.day(Optional.empty(), DAY)).contains(DAY);
        assertThat(Asked.day(Optional.of("2025-01-01"), DAY)).contains(LocalDate.of(2025, 1, 1));
        assertThat(Asked.day(Optional.of("2026-11-21"), DAY)).isEmpty();
        assertThat(Asked.day(Optional.of("2026-11-31"), DAY)).isEmpty();
    }

    @Test
    void another_draft_begins_with_nothing_chosen() {
        assertThat(asked("draft=7&piece=3&show=effects").withDraft(new RedrawingId(8)))
                .isEqualTo(new Asked(COMMUNITY, DAY, new RedrawingId(8), List.of(), false));
    }

    private static Asked asked(String query) {
        return Asked.of(COMMUNITY, DAY, QueryParameters.fromString(query));
    }
}
