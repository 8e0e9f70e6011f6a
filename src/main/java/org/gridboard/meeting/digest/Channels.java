package org.gridboard.meeting.digest;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a community's digest goes; kept by its secretary. Addresses and secrets of robots are written and never read. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Channels {

    private static final String OF = """
            select kind, enabled, language, shown, version from digest_channel where community = :community""";
    private static final String ADD = """
            insert into digest_channel (community, kind, enabled, language, target, secret, shown)
            values (:community, :kind, :enabled, :language, :target, :secret, :shown) on conflict do nothing""";
    private static final String SWITCH = """
            update digest_channel set enabled = :enabled, language = :language, version = version + 1
            where community = :community and kind = :kind and version = :version""";
    private static final String REDIRECT = """
            update digest_channel set target = :target, secret = :secret, shown = :shown
            where community = :community and kind = :kind""";
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final int SECRET_MOST = 200;
    private static final int TAIL = 4;

    private final JdbcClient jdbc;
    private final RobotAddresses robots;
    private final MailSender mail;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Channels(JdbcClient jdbc, RobotAddresses robots, MailSender mail, CurrentAccount currentAccount, AuditTrail audit) {
        this.jdbc = jdbc;
        this.robots = robots;
        this.mail = mail;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** One of every kind, stored or not. */
    @PreAuthorize("hasRole('SECRETARY')")
    @Transactional(readOnly = true)
    public List<Channel> of(AreaCode community) {
        currentAccount.requireWorkIn(community);
        Map<ChannelKind, Channel> stored = jdbc
                .sql(OF)
                .param("community", community.value())
                .query((row, number) -> new Channel(
                        ChannelKind.valueOf(row.getString("kind")),
                        row.getBoolean("enabled"),
                        row.getString("language"),
                        row.getString("shown"),
                        row.getInt("version")))
                .stream()
                .collect(Collectors.toMap(Channel::kind, Function.identity()));
        return Arrays.stream(ChannelKind.values())
                .map(kind -> stored.getOrDefault(kind, Channel.none(kind)))
                .toList();
    }

    /**
     * Stores a channel.
     *
     * @param version the one that was shown; -1 for none
     * @throws RefusedException if the address may not be called, or there is none
     * @throws ChangedMeanwhileException with the list of now, if somebody else was faster
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void store(AreaCode community, Channel.Entry entry, int version) {
        currentAccount.requireWorkIn(community);
        if (!LANGUAGES.contains(entry.language()) || entry.secret().length() > SECRET_MOST) {
            throw new RefusedException("digest.refused.entry");
        }
        if (entry.enabled() && entry.kind() == ChannelKind.MAIL && !mail.isThere()) {
            throw new RefusedException("digest.failure.NO_MAIL_SERVER", 0);
        }
        int written = version < 0 ? add(community, entry) : change(community, entry, version);
        if (written == 0) {
            throw new ChangedMeanwhileException(of(community));
        }
        audit.append(
                entry.enabled() ? "DIGEST_ON" : "DIGEST_OFF",
                "digest",
                entry.kind().name(),
                community,
                null);
    }

    private int add(AreaCode community, Channel.Entry entry) {
        Target target = target(entry);
        return statement(ADD, community, entry)
                .param("language", entry.language())
                .param("enabled", entry.enabled())
                .param("target", target.address())
                .param("secret", entry.secret().strip())
                .param("shown", target.shown())
                .update();
    }

    private int change(AreaCode community, Channel.Entry entry, int version) {
        int written = statement(SWITCH, community, entry)
                .param("language", entry.language())
                .param("enabled", entry.enabled())
                .param("version", version)
                .update();
        if (written > 0 && !entry.target().isBlank()) {
            Target target = target(entry);
            statement(REDIRECT, community, entry)
                    .param("target", target.address())
                    .param("secret", entry.secret().strip())
                    .param("shown", target.shown())
                    .update();
        }
        return written;
    }

    private JdbcClient.StatementSpec statement(String sql, AreaCode community, Channel.Entry entry) {
        return jdbc.sql(sql)
                .param("community", community.value())
                .param("kind", entry.kind().name());
    }

    private record Target(String address, String shown) {}

    private Target target(Channel.Entry entry) {
        if (entry.kind() == ChannelKind.MAIL) {
            String all = MailAddresses.parse(entry.target()).text();
            return new Target(all, all);
        }
        URI address = robots.allowed(entry.kind(), entry.target())
                .orElseThrow(() -> new RefusedException("digest.refused.robot." + entry.kind()));
        String text = address.toString();
        return new Target(text, address.getHost() + " …" + text.substring(text.length() - TAIL));
    }
}
