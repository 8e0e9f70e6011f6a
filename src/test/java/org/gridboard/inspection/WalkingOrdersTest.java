package org.gridboard.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(SetClock.Setting.class)
class WalkingOrdersTest {

    @Autowired
    WalkingOrders orders;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    OwnerDatabase owner;

    private WalkingOrder stored;

    @BeforeEach
    void layThreeCheckpoints() {
        TestGround.lay(owner);
        owner.jdbc()
                .sql("update checkpoint set retired_on = since where grid_code = :grid")
                .param("grid", GRID.value())
                .update();
        signIn("chief", Role.GRID_CHIEF, GRID);
        add("一", 1);
        add("二", 2);
        add("三", 2);
        stored = read();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void the_whole_order_is_stored_and_numbered_from_one() {
        orders.reorder(lastFirst());

        assertThat(names(read())).containsExactly("三", "一", "二");
        assertThat(owner.jdbc()
                        .sql(
                                "select walking_order from checkpoint where grid_code = :grid and retired_on is null order by 1")
                        .param("grid", GRID.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3);
    }

    @Test
    void an_order_sent_again_after_a_lost_answer_is_stored_once() {
        orders.reorder(lastFirst());
        orders.reorder(lastFirst());

        assertThat(read().stops()).extracting(WalkingOrder.Stop::version).containsOnly(1);
    }

    @Test
    void nothing_is_stored_when_a_checkpoint_was_added_changed_or_retired_meanwhile() {
        List<Runnable> changes = List.of(
                () -> add("四", 4),
                () -> checkpoints.change(stored.stops().get(1).id(), 0, facts("新二", 2)),
                () -> checkpoints.retire(stored.stops().getFirst().id(), 0));
        for (Runnable change : changes) {
            change.run();
            List<String> before = names(read());

            assertThatThrownBy(() -> orders.reorder(lastFirst()))
                    .isInstanceOfSatisfying(
                            ChangedMeanwhileException.class,
                            changed -> assertThat(names((WalkingOrder) changed.current()))
                                    .isEqualTo(before));
            assertThat(names(read())).isEqualTo(before);
        }
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_has_stored() {
        orders.reorder(lastFirst());
        WalkingOrder other = stored.move(stored.stops().getFirst(), 1);

        assertThatThrownBy(() -> orders.reorder(other)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(names(read())).containsExactly("三", "一", "二");
    }

    @Test
    void an_order_of_another_grid_does_not_exist() {
        signIn("stranger", Role.GRID_CHIEF, ELSEWHERE);

        assertThat(orders.find(GRID)).isEmpty();
        assertThatThrownBy(() -> orders.reorder(lastFirst())).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() ->
                        orders.reorder(new WalkingOrder(ELSEWHERE, lastFirst().stops())))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void members_walk_the_order_and_do_not_change_it() {
        signIn("member", Role.GRID_MEMBER, GRID);

        assertThatThrownBy(() -> orders.reorder(lastFirst())).isInstanceOf(AccessDeniedException.class);
    }

    private WalkingOrder lastFirst() {
        return stored.move(stored.stops().getLast(), 0);
    }

    private WalkingOrder read() {
        return orders.find(GRID).orElseThrow();
    }

    private static List<String> names(WalkingOrder order) {
        return order.stops().stream().map(WalkingOrder.Stop::name).toList();
    }

    private void add(String name, int order) {
        checkpoints.add(UUID.randomUUID(), GRID, facts(name, order));
    }

    private static Checkpoint.Facts facts(String name, int order) {
        var position = new Position(IN_GRID.lat() + order * 0.0001, IN_GRID.lng());
        return new Checkpoint.Facts(name, Set.of(KeyArea.FIRE_SAFETY), order, position);
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "order-" + name, role, area));
    }
}
