package org.gridboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts failures to sign in and makes an account wait after too many; writes both ends to the audit trail. */
@Component
class SignInLog {

    private static final String COUNT_FAILURE = """
            update credential set
                failures = case when failures + 1 >= :most then 0 else failures + 1 end,
                locked_until = case when failures + 1 >= :most then :until::timestamptz end
            where account_id = (select id from account where username = :username)
            and (locked_until is null or locked_until <= :now)""";
    private static final String FIND_ID = "select id::text from account where username = :username";

    private final JdbcClient jdbc;
    private final AccountStore store;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final int mostFailures;
    private final Duration wait;

    SignInLog(
            JdbcClient jdbc,
            AccountStore store,
            AuditTrail auditTrail,
            Clock clock,
            @Value("${gridboard.access.failures:5}") int mostFailures,
            @Value("${gridboard.access.wait:15m}") Duration wait) {
        this.jdbc = jdbc;
        this.store = store;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.mostFailures = mostFailures;
        this.wait = wait;
    }

    /** A right password while locked is refused too, but does not count. */
    @EventListener
    @Transactional
    public void refused(AbstractAuthenticationFailureEvent event) {
        String username = Username.meantBy(event.getAuthentication().getName()).orElse("");
        if (event instanceof AuthenticationFailureBadCredentialsEvent) {
            var now = OffsetDateTime.now(clock);
            jdbc.sql(COUNT_FAILURE)
                    .param("most", mostFailures)
                    .param("until", now.plus(wait))
                    .param("now", now)
                    .param("username", username)
                    .update();
        }
        // written for unknown names too: the answer then takes as long, and guessing leaves a trace
        auditTrail.append("SIGN_IN_REFUSED", "account", idOf(username), null, null);
    }

    /** A sign-in that another node or a restart has cut is no new one: no password was given. */
    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            AccountId id = signedIn.account().id();
            boolean resumed = event.getAuthentication() instanceof RememberMeAuthenticationToken;
            if (!resumed) {
                store.forgetFailures(id);
            }
            auditTrail.append(
                    resumed ? "SIGN_IN_RESUMED" : "SIGN_IN", "account", Long.toString(id.value()), null, null);
        }
    }

    /** The account's number; the name typed is not kept where there is none, for it may be a password. */
    private String idOf(String username) {
        return jdbc.sql(FIND_ID)
                .param("username", username)
                .query(String.class)
                .optional()
                .orElse("-");
    }
}
