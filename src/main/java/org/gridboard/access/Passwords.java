package org.gridboard.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people change their own password. */
@Service
@PreAuthorize("denyAll()")
public class Passwords {

    private final SignIn signIn;
    private final AccountStore store;
    private final AuditTrail auditTrail;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    Passwords(
            SignIn signIn,
            AccountStore store,
            AuditTrail auditTrail,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.signIn = signIn;
        this.store = store;
        this.auditTrail = auditTrail;
        this.encoder = encoder;
        this.events = events;
    }

    /**
     * Changes the password of whoever is signed in, and ends all sessions of the account, this one too.
     *
     * @throws AccountRefusedException if the current password is not right or the new one breaks a rule
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changeOwn(String current, String next) {
        var signedIn = CurrentAccount.signedIn().orElseThrow(OutOfScopeException::new);
        String username = signedIn.getUsername();
        if (!encoder.matches(current, signIn.find(username).getPassword())) {
            throw new AccountRefusedException("access.password.current.wrong");
        }
        if (current.equals(next)) {
            throw new AccountRefusedException("access.password.same");
        }
        PasswordRules.problem(username, next).ifPresent(key -> {
            throw new AccountRefusedException(key);
        });
        AccountId id = signedIn.account().id();
        store.replacePassword(id, encoder.encode(next));
        auditTrail.append("CHANGE_PASSWORD", "account", Long.toString(id.value()), null, null);
        events.publishEvent(new AccountChanged(id));
    }
}
