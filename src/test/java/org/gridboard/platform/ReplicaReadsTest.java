package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Over a real replica. Where a statement has run, the server itself says. */
@DatabaseTest
@ContextConfiguration(initializers = {TestCluster.class, TestReplica.class})
class ReplicaReadsTest {

    private static final String ON_REPLICA = "select pg_is_in_recovery()";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ReplicaReads replica;

    @Autowired
    ReplicaState state;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @BeforeEach
    void awaitReplica() {
        TestGround.lay(owner);
        awaitUsable(true);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_report_is_read_from_the_replica_and_tells_as_of_when() {
        LocalDateTime before = LocalDateTime.now(clock);
        AsOf<Boolean> read = replica.read(this::onReplica);

        assertThat(read.value()).isTrue();
        assertThat(read.at()).isBetween(before.minusSeconds(3), LocalDateTime.now(clock));
        assertThat(onReplica()).as("afterwards").isFalse();
        assertThat(state.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whose_rows_are_seen_there_is_the_same() {
        String areas = "select count(*) from area where left(code, 9) = '" + TestGround.STREET.value() + "'";
        TestAccounts.signIn(TestAccounts.create(owner, "replica-chief", Role.GRID_CHIEF, TestGround.GRID));
        awaitReplayed();
        int own = replica.read(() -> count(areas)).value();
        assertThat(replica.read(this::onReplica).value()).isTrue();
        assertThat(own)
                .isPositive()
                .isEqualTo(replica.readPrimary(() -> count(areas)).value());

        TestAccounts.signOut();
        assertThat(replica.read(() -> count(areas)).value())
                .as("seen by nobody")
                .isZero();
    }

    @Test
    void nothing_is_written_by_what_only_reads() {
        assertThatThrownBy(
                        () -> replica.read(() -> jdbc.sql("delete from draft").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_transaction_that_has_begun_stays_where_it_is() {
        Boolean read = new TransactionTemplate(transactions)
                .execute(status -> replica.read(this::onReplica).value());
        assertThat(read).isFalse();
    }

    @Test
    void a_replica_that_is_far_behind_is_passed_over_until_it_has_caught_up() {
        TestReplica.superuser().sql("select pg_wal_replay_pause()").query().listOfRows();
        awaitUsable(false);
        assertThat(replica.read(this::onReplica).value()).isFalse();
        assertThat(state.health().getStatus()).isEqualTo(Status.UNKNOWN);

        TestReplica.superuser().sql("select pg_wal_replay_resume()").query().listOfRows();
        awaitUsable(true);
        assertThat(replica.read(this::onReplica).value()).isTrue();
    }

    @Test
    void a_replica_that_is_down_is_passed_over_from_the_first_report_on() {
        TestReplica.stop();
        AsOf<Boolean> read = replica.read(this::onReplica);
        assertThat(read.value()).isFalse();
        assertThat(state.isUsable()).isFalse();

        TestReplica.start();
        awaitUsable(true);
        assertThat(replica.read(this::onReplica).value()).isTrue();
    }

    private void awaitUsable(boolean usable) {
        await().atMost(PATIENCE).until(() -> {
            state.look();
            return state.isUsable() == usable;
        });
    }

    /** Until the replica knows the account made last. */
    private void awaitReplayed() {
        long accounts = owner.jdbc()
                .sql("select max(id) from account")
                .query(Long.class)
                .single();
        await().atMost(PATIENCE)
                .until(() -> TestReplica.superuser()
                                .sql("select max(id) from account")
                                .query(Long.class)
                                .single()
                        >= accounts);
    }

    private boolean onReplica() {
        return jdbc.sql(ON_REPLICA).query(Boolean.class).single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
