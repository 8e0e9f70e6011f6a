package org.gridboard.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ChannelsTest {

    private static final AreaCode COMMUNITY = DigestGround.community(1);
    private static final String ROBOT = "https://oapi.dingtalk.com/robot/send?access_token=0123456789wxyz";

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Channels channels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private DigestGround ground;

    @BeforeEach
    void lay() {
        ground = new DigestGround(owner);
        ground.lay();
        ground.clear();
        TestAccounts.signIn(ground.secretary(1));
    }

    @AfterEach
    void end() {
        TestAccounts.signOut();
        ground.clear();
    }

    @Test
    void all_channels_are_off_at_first() {
        assertThat(channels.of(COMMUNITY))
                .hasSize(3)
                .noneMatch(Channel::enabled)
                .allMatch(each -> each.version() < 0);
    }

    @Test
    void what_is_stored_of_an_address_is_never_shown_again_but_for_its_end() {
        channels.store(COMMUNITY, dingTalk(ROBOT, "SECretkey"), -1);
        assertThat(stored().shown()).isEqualTo("oapi.dingtalk.com …wxyz");
        assertThat(secrets()).isEqualTo(ROBOT + " SECretkey");

        channels.store(COMMUNITY, new Channel.Entry(ChannelKind.DINGTALK, false, "en", "", ""), 0);
        assertThat(stored().enabled()).isFalse();
        assertThat(secrets()).isEqualTo(ROBOT + " SECretkey");
    }

    @Test
    void the_second_of_two_who_change_a_channel_is_told() {
        channels.store(COMMUNITY, dingTalk(ROBOT, ""), -1);
        assertThatThrownBy(() -> channels.store(COMMUNITY, dingTalk(ROBOT, "x"), -1))
                .isInstanceOf(ChangedMeanwhileException.class);
        channels.store(COMMUNITY, dingTalk("", ""), 0);
        assertThatThrownBy(() -> channels.store(COMMUNITY, dingTalk(ROBOT, "x"), 0))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(secrets()).isEqualTo(ROBOT + " ");
    }

    @Test
    void an_address_that_may_not_be_called_is_refused_and_nothing_is_stored() {
        assertThatThrownBy(
                        () -> channels.store(COMMUNITY, dingTalk("http://10.0.0.1/robot/send?access_token=1", ""), -1))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> channels.store(COMMUNITY, dingTalk("", ""), -1))
                .isInstanceOf(RefusedException.class);
        assertThat(stored().version()).isNegative();
    }

    @Test
    void mail_cannot_be_switched_on_where_there_is_no_mail_server() {
        var entry = new Channel.Entry(ChannelKind.MAIL, true, "zh", "a@example.cn", "");
        assertThatThrownBy(() -> channels.store(COMMUNITY, entry, -1))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("digest.failure.NO_MAIL_SERVER"));
    }

    @Test
    void another_community_has_channels_of_its_own() {
        channels.store(COMMUNITY, dingTalk(ROBOT, ""), -1);
        TestAccounts.signIn(ground.secretary(2));
        assertThatThrownBy(() -> channels.of(COMMUNITY)).isInstanceOf(OutOfScopeException.class);
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GRID_CHIEF", "STREET_STAFF", "ADMINISTRATOR", "AUDITOR", "SCREEN"})
    void the_database_shows_channels_to_the_secretary_alone(Role role) {
        channels.store(COMMUNITY, dingTalk(ROBOT, ""), -1);
        assertThat(count()).isOne();
        TestAccounts.signIn(
                TestAccounts.create(owner, "digest-" + role.name().toLowerCase().replace('_', '-'), role, COMMUNITY));
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select target from digest_channel",
                "select secret from digest_channel",
                "select * from digest_channel",
                "update digest_channel set shown = target",
                "delete from digest_channel",
                "insert into digest_outbox (meeting_id, community, kind, created_at, next_at) values (1, '1', 'WECOM', now(), now())",
                "update digest_outbox set state = 'SENT'"
            })
    void not_even_the_secretary_reads_an_address_from_the_database_or_forges_a_delivery(String statement) {
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> jdbc.sql(statement).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static Channel.Entry dingTalk(String target, String secret) {
        return new Channel.Entry(ChannelKind.DINGTALK, true, "zh", target, secret);
    }

    private Channel stored() {
        return channels.of(COMMUNITY).stream()
                .filter(each -> each.kind() == ChannelKind.DINGTALK)
                .findFirst()
                .orElseThrow();
    }

    private String secrets() {
        return owner.jdbc()
                .sql("select target || ' ' || secret from digest_channel where community = :community")
                .param("community", COMMUNITY.value())
                .query(String.class)
                .single();
    }

    private int count() {
        Integer count = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from digest_channel where kind = 'DINGTALK'")
                        .query(Integer.class)
                        .single());
        return count == null ? -1 : count;
    }
}
