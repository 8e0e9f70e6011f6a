package org.gridboard.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Digests on their way, to a robot that stands in for the providers'. */
@DatabaseTest
class SendingTest {

    private static final Instant CLOSED = Instant.parse("2026-11-20T09:00:00Z");
    private static final AreaCode COMMUNITY = DigestGround.community(1);

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DigestWords words;

    @Autowired
    MailSender mail;

    @Autowired
    Deliveries deliveries;

    @Autowired
    LockProvider locks;

    private final RobotStandIn robot = new RobotStandIn();
    private final RobotSender robots =
            new RobotSender(new RobotAddresses(Set.of(robot.origin())), Duration.ofMillis(500));
    private DigestGround ground;

    @BeforeEach
    void lay() {
        ground = new DigestGround(owner);
        ground.lay();
        ground.clear();
    }

    @AfterEach
    void end() {
        TestAccounts.signOut();
        ground.clear();
        robots.close();
        robot.close();
    }

    @Test
    void closing_a_meeting_leaves_one_digest_for_each_channel_that_is_on() throws InterruptedException {
        ground.channel(COMMUNITY, ChannelKind.WECOM, robot.wecom("a"), "");
        ground.channel(COMMUNITY, ChannelKind.DINGTALK, robot.dingTalk(), "SEC1");
        ground.channel(DigestGround.community(2), ChannelKind.WECOM, robot.wecom("b"), "");
        ground.close(COMMUNITY, CLOSED);

        send(CLOSED);
        send(CLOSED.plusSeconds(7_200));

        assertThat(robot.calls)
                .extracting(RobotStandIn.Call::path)
                .containsExactlyInAnyOrder("/cgi-bin/webhook/send", "/robot/send");
        assertThat(robot.calls)
                .allSatisfy(call -> assertThat(call.body())
                        .contains("测试社区", "交办 1", "#1042")
                        .doesNotContain("王某某"));
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void a_failure_is_tried_again_after_pauses_that_double_up_to_an_hour() throws InterruptedException {
        ground.channel(COMMUNITY, ChannelKind.WECOM, robot.wecom("a"), "");
        ground.close(COMMUNITY, CLOSED);
        robot.answers(500, "");
        List<Long> minutes = new ArrayList<>();
        Instant now = CLOSED;
        for (int i = 0; i < 8; i++) {
            send(now);
            minutes.add(Duration.between(now, nextAt()).toMinutes());
            now = nextAt();
        }
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(robot.calls).hasSize(8);

        robot.answers(200, RobotStandIn.DONE);
        send(now.minusSeconds(1));
        assertThat(robot.calls).hasSize(8);
        send(now);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void a_robot_that_finds_it_too_much_is_left_alone_longer() throws InterruptedException {
        ground.channel(COMMUNITY, ChannelKind.DINGTALK, robot.dingTalk(), "");
        ground.close(COMMUNITY, CLOSED);
        robot.answers(200, "{\"errcode\":130101}");
        send(CLOSED);
        assertThat(nextAt()).isEqualTo(CLOSED.plusSeconds(660));
    }

    @Test
    void after_a_day_it_is_given_up_and_the_secretary_can_read_why() throws InterruptedException {
        ground.channel(COMMUNITY, ChannelKind.WECOM, robot.wecom("a"), "");
        var day = ground.close(COMMUNITY, CLOSED);
        robot.hangs();
        send(CLOSED.plus(Duration.ofHours(23)));
        assertThat(states()).containsExactly("WAITING");
        send(CLOSED.plus(Duration.ofHours(25)));
        send(CLOSED.plus(Duration.ofHours(50)));
        assertThat(robot.calls).hasSize(2);

        TestAccounts.signIn(ground.secretary(1));
        assertThat(deliveries.latest(COMMUNITY, 5)).singleElement().satisfies(delivery -> {
            assertThat(delivery.day()).isEqualTo(day);
            assertThat(delivery.state()).isEqualTo(Delivery.State.GIVEN_UP);
            assertThat(delivery.failure()).isEqualTo(Failure.NO_ANSWER);
            assertThat(delivery.attempts()).isEqualTo(2);
        });
    }

    @Test
    void one_robot_gets_no_more_than_twenty_messages_in_a_minute() throws InterruptedException {
        for (AreaCode community : DigestGround.communities()) {
            ground.channel(community, ChannelKind.WECOM, robot.wecom("shared"), "");
            ground.close(community, CLOSED);
        }
        send(CLOSED);
        send(CLOSED.plusSeconds(30));
        assertThat(robot.calls).hasSize(20);
        send(CLOSED.plusSeconds(61));
        assertThat(robot.calls).hasSize(25);
    }

    @Test
    void two_nodes_that_send_at_once_send_each_digest_once() throws Exception {
        for (AreaCode community : DigestGround.communities()) {
            ground.channel(community, ChannelKind.WECOM, robot.wecom(community.value()), "");
            ground.close(community, CLOSED);
        }
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                send(CLOSED);
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        send(CLOSED);
        assertThat(robot.calls).hasSize(25).extracting(RobotStandIn.Call::query).doesNotHaveDuplicates();
    }

    @Test
    void what_waits_for_a_channel_goes_with_it_when_it_is_switched_off() throws InterruptedException {
        ground.channel(COMMUNITY, ChannelKind.WECOM, robot.wecom("a"), "");
        ground.close(COMMUNITY, CLOSED);
        owner.jdbc().sql("update digest_channel set enabled = false").update();
        send(CLOSED);
        assertThat(robot.calls).isEmpty();
        assertThat(states()).containsExactly("SWITCHED_OFF");
    }

    @Test
    void while_one_node_holds_the_lock_another_does_not_get_it() {
        var wanted = new LockConfiguration(Instant.now(), "test", Duration.ofMinutes(1), Duration.ZERO);
        SimpleLock held = locks.lock(wanted).orElseThrow();
        assertThat(locks.lock(wanted)).isEmpty();
        held.unlock();
        assertThat(locks.lock(wanted)).isPresent().get().satisfies(SimpleLock::unlock);
    }

    private void send(Instant now) throws InterruptedException {
        new Sending(jdbc, words, robots, mail, Clock.fixed(now, ZoneId.of("Asia/Shanghai"))).sendDue();
    }

    private List<String> states() {
        return owner.jdbc()
                .sql("select state from digest_outbox")
                .query(String.class)
                .list();
    }

    private Instant nextAt() {
        return owner.jdbc()
                .sql("select next_at from digest_outbox")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
