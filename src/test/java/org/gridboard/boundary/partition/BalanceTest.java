package org.gridboard.boundary.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridboard.boundary.partition.Street.at;
import static org.gridboard.boundary.partition.Street.box;
import static org.gridboard.boundary.partition.Street.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gridboard.demonstration.TownOutlines;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Catches a suggestion that cuts a building, parts a grid, forgets a household or helps nobody. */
class BalanceTest {

    private static final Range GUIDELINE = new Range(300, 500);

    /** Twelve buildings in two rows along a street of 300 m; grid 1 has the first two columns, grid 2 the other four. */
    private final Partition street = Street.of(box(0, 0, 100, 100), box(100, 0, 300, 100));

    private final List<Geometry> buildings = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();

    BalanceTest() {
        for (int column = 0; column < 6; column++) {
            for (int row = 0; row < 2; row++) {
                double west = 10 + 50 * column;
                double south = 10 + 50 * row;
                buildings.add(Street.geometry(box(west, south, west + 30, south + 30)));
                homes.add(new Home(at(west + 10, south + 15), 40));
                homes.add(new Home(at(west + 20, south + 15), 30));
            }
        }
    }

    @Test
    void one_building_after_the_other_changes_sides_until_both_are_in_the_range() {
        Proposal proposal = propose(street, GUIDELINE).orElseThrow();
        assertThat(proposal.one()).isEqualTo(350);
        assertThat(proposal.other()).isEqualTo(490);
        checkWhole(street, proposal);
    }

    @Test
    void a_whole_row_makes_a_plain_edge() {
        Proposal proposal = propose(street, new Range(400, 440)).orElseThrow();
        assertThat(proposal.one()).isEqualTo(420);
        Partition after = street.apply(proposal.edit(), part -> 0);
        assertThat(after.piece(id(1)).shape().getNumPoints()).isLessThan(10);
    }

    @Test
    void the_smaller_may_be_the_other_one() {
        Proposal proposal = Balance.propose(street.piece(id(2)), street.piece(id(1)), buildings, homes, GUIDELINE)
                .orElseThrow();
        assertThat(proposal.one()).isEqualTo(490);
        assertThat(proposal.other()).isEqualTo(350);
    }

    @Test
    void where_both_are_in_the_range_nothing_is_suggested() {
        assertThat(propose(street, new Range(200, 600))).isEmpty();
    }

    @Test
    void where_one_would_lose_as_much_as_the_other_gains_nothing_is_suggested() {
        assertThat(propose(street, new Range(560, 600))).isEmpty();
    }

    @Test
    void grids_that_do_not_touch_have_nothing_to_share() {
        Partition apart = Street.of(box(0, 0, 90, 100), box(100, 0, 300, 100));
        assertThat(propose(apart, GUIDELINE)).isEmpty();
    }

    @Test
    void homes_without_a_building_move_too() {
        buildings.clear();
        Proposal proposal = propose(street, GUIDELINE).orElseThrow();
        assertThat(proposal.one()).isBetween(300, 500);
        assertThat(proposal.one() + proposal.other()).isEqualTo(840);
    }

    @Test
    void neighbours_of_the_demonstration_street_share_equally_without_a_cut_building() {
        Partition town = Ground.town().partition();
        var random = new Random(5);
        buildings.clear();
        homes.clear();
        for (Geometry building : TownOutlines.buildings()) {
            buildings.add(building);
            homes.add(new Home(building.getInteriorPoint().getCoordinate(), 3 + random.nextInt(25)));
        }
        int helped = 0;
        for (int number = 1; number < 12; number++) {
            Piece one = town.piece(id(number));
            Piece other = town.piece(id(number + 1));
            Households.Shares now = new Households(homes).of(one, other);
            int half = (now.one() + now.other()) / 2;
            Optional<Proposal> proposal =
                    Balance.propose(one, other, buildings, homes, new Range(half - 30, half + 30));
            proposal.ifPresent(found -> checkWhole(town, found));
            helped += proposal.isPresent() ? 1 : 0;
        }
        assertThat(helped).isGreaterThan(3);
    }

    private Optional<Proposal> propose(Partition partition, Range range) {
        return Balance.propose(partition.piece(id(1)), partition.piece(id(2)), buildings, homes, range);
    }

    private void checkWhole(Partition before, Proposal proposal) {
        Partition after = before.apply(proposal.edit(), part -> 0);
        double was = 0;
        double is = 0;
        for (PieceId changed : proposal.edit().shapes().keySet()) {
            was += SquareMetres.of(before.piece(changed).shape());
            is += SquareMetres.of(after.piece(changed).shape());
            assertThat(after.piece(changed).shape().getNumGeometries()).isOne();
            for (Geometry building : buildings) {
                double inside = SquareMetres.of(
                        OverlayNGRobust.overlay(building, after.piece(changed).shape(), OverlayNG.INTERSECTION));
                assertThat(inside < 1 || inside > SquareMetres.of(building) - 1)
                        .as("%s of %s m² of a building", inside, SquareMetres.of(building))
                        .isTrue();
            }
        }
        assertThat(is).isCloseTo(was, within(0.1));
    }
}
