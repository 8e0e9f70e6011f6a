package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.boundary.partition.Street.box;
import static org.gridboard.boundary.partition.Street.id;
import static org.gridboard.boundary.partition.Street.piece;

import java.util.List;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.Test;

/** Catches a code that is given twice, or to a grid that has one. */
class CodesTest {

    private static final AreaCode COMMUNITY = new AreaCode(Street.COMMUNITY);

    @Test
    void new_grids_are_numbered_west_to_east_and_north_to_south_behind_the_highest_ever() {
        List<Piece> pieces = List.of(
                piece(1, box(0, 0, 100, 100), true),
                piece(5, box(300, 0, 400, 100), false),
                piece(6, box(100, 0, 200, 100), false),
                piece(7, box(100, 100, 200, 200), false));
        assertThat(Codes.forNew(COMMUNITY, pieces, 8))
                .isEqualTo(Map.of(
                        id(7), new AreaCode(Street.COMMUNITY + "009"),
                        id(6), new AreaCode(Street.COMMUNITY + "010"),
                        id(5), new AreaCode(Street.COMMUNITY + "011")));
    }

    @Test
    void a_community_without_numbers_left_is_told_so() {
        List<Piece> pieces = List.of(piece(1, box(0, 0, 100, 100), false));
        assertThat(Codes.forNew(COMMUNITY, pieces, 998)).hasSize(1);
        assertThatThrownBy(() -> Codes.forNew(COMMUNITY, pieces, 999)).isInstanceOf(RefusedException.class);
    }
}
