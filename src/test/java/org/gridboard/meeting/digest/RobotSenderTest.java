package org.gridboard.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RobotSenderTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final RobotStandIn robot = new RobotStandIn();
    private final RobotSender sender = new RobotSender(new RobotAddresses(Set.of(robot.origin())), PATIENCE);

    @AfterEach
    void end() {
        sender.close();
        robot.close();
    }

    @Test
    void a_message_goes_out_as_the_providers_want_it() throws InterruptedException {
        assertThat(send(ChannelKind.WECOM, "")).isEqualTo(Outcome.DELIVERED);
        RobotStandIn.Call call = robot.calls.getFirst();
        assertThat(call.path()).isEqualTo("/cgi-bin/webhook/send");
        assertThat(call.query()).isEqualTo("key=k");
        assertThat(call.type()).startsWith("application/json");
        assertThat(call.body()).contains("\"msgtype\":\"text\"", "\"text\":{\"content\":\"莲秀社区\\n“25”项\"}");
    }

    @Test
    void a_call_of_DingTalk_is_signed_with_time_and_secret() throws InterruptedException {
        assertThat(send(ChannelKind.DINGTALK, "SECthis is secret")).isEqualTo(Outcome.DELIVERED);
        var query = Pattern.compile("access_token=abc&timestamp=(\\d{13})&sign=(.+)")
                .matcher(robot.calls.getFirst().query());
        assertThat(query.matches()).isTrue();
        assertThat(URLDecoder.decode(query.group(2), StandardCharsets.UTF_8))
                .isEqualTo(DingTalkSign.sign(Long.parseLong(query.group(1)), "SECthis is secret"));
    }

    /** Worked out with another language's library. */
    @Test
    void the_signature_is_the_one_that_DingTalk_works_out() {
        assertThat(DingTalkSign.sign(1_763_625_600_000L, "SECthis is secret"))
                .isEqualTo("Mzi/2iPwWStkqMlRbLUqr2Z8tDPPzZEQfoZWSy3ei4k=");
    }

    @Test
    void a_DingTalk_robot_without_secret_is_called_as_it_is() throws InterruptedException {
        send(ChannelKind.DINGTALK, "");
        assertThat(robot.calls.getFirst().query()).isEqualTo("access_token=abc");
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM, 200, '{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}', REFUSED, 93000, 0",
        "DINGTALK, 200, '{\"errcode\":310000,\"errmsg\":\"sign not match\"}', REFUSED, 310000, 0",
        "WECOM, 200, '{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}', TOO_FAST, 45009, 11",
        "DINGTALK, 200, '{\"errcode\":130101,\"errmsg\":\"send too fast, exceed 20 times per minute\"}', TOO_FAST, 130101, 11",
        "WECOM, 429, '', TOO_FAST, 429, 11",
        "WECOM, 500, 'broken', REFUSED, 500, 0",
        "WECOM, 404, '{\"errcode\":0}', REFUSED, 404, 0",
        "WECOM, 200, '<html>', REFUSED, 200, 0",
        "WECOM, 200, '', REFUSED, 200, 0",
        "WECOM, 200, '{}', REFUSED, 200, 0"
    })
    void every_answer_but_errcode_0_is_a_failure(
            ChannelKind kind, int status, String body, Failure failure, int code, int restMinutes)
            throws InterruptedException {
        robot.answers(status, body);
        assertThat(send(kind, "")).isEqualTo(new Outcome(failure, code, Duration.ofMinutes(restMinutes)));
    }

    @Test
    void who_takes_the_call_and_says_nothing_is_waited_for_no_longer_than_patience() throws InterruptedException {
        robot.hangs();
        assertThat(send(ChannelKind.WECOM, "")).isEqualTo(Outcome.failed(Failure.NO_ANSWER));
    }

    @Test
    void nor_is_who_begins_to_answer_and_does_not_go_on() throws InterruptedException {
        robot.hangsWithin();
        assertThat(send(ChannelKind.WECOM, "")).isEqualTo(Outcome.failed(Failure.NO_ANSWER));
    }

    @Test
    void where_nobody_listens_the_failure_says_so() throws InterruptedException {
        robot.close();
        assertThat(send(ChannelKind.WECOM, "")).isEqualTo(Outcome.failed(Failure.UNREACHABLE));
    }

    @Test
    void a_redirection_is_not_followed() throws InterruptedException {
        robot.redirectsTo(robot.origin() + "/elsewhere");
        assertThat(send(ChannelKind.WECOM, "")).isEqualTo(Outcome.refused(307));
        assertThat(robot.calls).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MAIL")
    void an_address_that_is_not_allowed_is_not_called(ChannelKind kind) throws InterruptedException {
        Outcome outcome = sender.send(kind, robot.origin() + "/latest/meta-data?key=1", "", "words");
        assertThat(outcome).isEqualTo(Outcome.failed(Failure.NOT_ALLOWED));
        assertThat(robot.calls).isEmpty();
    }

    private Outcome send(ChannelKind kind, String secret) throws InterruptedException {
        String address = kind == ChannelKind.WECOM ? robot.wecom("k") : robot.dingTalk();
        return sender.send(kind, address, secret, "莲秀社区\n“25”项");
    }
}
