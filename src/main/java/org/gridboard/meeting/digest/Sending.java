package org.gridboard.meeting.digest;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the digests that are due. One node at a time does it; and what is taken is put off in the database before it is
 * sent, so that a sender that dies or hangs costs a pause, never a flood.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** Of one turn. Each may take as long as a sender's patience, and all of them shorter than the lock. */
    private static final int MOST = 20;

    private static final String TAKE = "select * from take_digests(:at, :most)";
    private static final String SENT = "select digest_was_sent(:id)";
    private static final String FAILED = "select digest_has_failed(:id, :at, :failure, :code, :notBefore)";

    private final JdbcClient jdbc;
    private final DigestWords words;
    private final RobotSender robots;
    private final MailSender mail;
    private final Clock clock;

    Sending(JdbcClient jdbc, DigestWords words, RobotSender robots, MailSender mail, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.robots = robots;
        this.mail = mail;
        this.clock = clock;
    }

    private record Due(long id, ChannelKind kind, String target, String secret, String words) {}

    @Scheduled(
            initialDelayString = "${gridboard.digest.every}",
            fixedDelayString = "${gridboard.digest.every}",
            timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "digest", lockAtMostFor = "PT10M")
    public void sendDue() throws InterruptedException {
        try {
            for (Due due : take()) {
                note(due, send(due));
            }
        } catch (DataAccessException e) {
            LOG.warn("digests could not be sent: {}", e.getMessage());
        }
    }

    private List<Due> take() {
        return jdbc.sql(TAKE)
                .param("at", OffsetDateTime.now(clock))
                .param("most", MOST)
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        ChannelKind.valueOf(row.getString("kind")),
                        row.getString("target"),
                        row.getString("secret"),
                        words.of(
                                Digest.of(row.getString("minutes")), Locale.forLanguageTag(row.getString("language")))))
                .list();
    }

    private Outcome send(Due due) throws InterruptedException {
        return due.kind() == ChannelKind.MAIL
                ? mail.send(MailAddresses.parse(due.target()), due.words())
                : robots.send(due.kind(), due.target(), due.secret(), due.words());
    }

    private void note(Due due, Outcome outcome) {
        if (outcome.failure() == null) {
            jdbc.sql(SENT).param("id", due.id()).query(Object.class).optional();
            return;
        }
        var now = OffsetDateTime.now(clock);
        jdbc.sql(FAILED)
                .param("id", due.id())
                .param("at", now)
                .param("failure", outcome.failure().name())
                .param("code", outcome.code())
                .param("notBefore", now.plus(outcome.rest()))
                .query(Object.class)
                .optional();
    }
}
