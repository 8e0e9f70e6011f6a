package org.gridboard.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys to a street's open data: its staff make and revoke them (decision 055). Every act is written to the audit trail. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Tokens {

    /** How many keys of a street may be open at a time. */
    static final int MOST = 50;

    private static final String KEEPS = "hasRole('STREET_STAFF')";

    private final TokenStore store;
    private final CurrentAccount currentAccount;
    private final AuditTrail auditTrail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(
            TokenStore store,
            CurrentAccount currentAccount,
            AuditTrail auditTrail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.currentAccount = currentAccount;
        this.auditTrail = auditTrail;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the own street, open ones first, then the newest. */
    @PreAuthorize(KEEPS)
    public List<ApiToken> list(int offset, int limit) {
        return store.page(street(), OffsetDateTime.now(clock), offset, limit);
    }

    /** How many {@link #list} has. */
    @PreAuthorize(KEEPS)
    public int count() {
        return store.count(street());
    }

    /**
     * Makes a key. What is sent twice is made once; since a key is shown once, the second sending is refused.
     *
     * @throws RefusedException if label, areas or last day are not as they should be, or there are too many keys
     * @throws OutOfScopeException if an area lies outside the own street
     */
    @PreAuthorize(KEEPS)
    @Transactional
    public NewToken make(UUID request, TokenOrder order) {
        String label = order.text();
        order.checkAreas();
        OffsetDateTime expires = order.expiry(LocalDate.now(clock), clock.getZone());
        currentAccount.require(order.areas().stream().allMatch(currentAccount.get()::covers));
        if (store.isMade(request)) {
            throw new RefusedException("opendata.refused.twice");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (store.countOpen(street(), now) >= MOST) {
            throw new RefusedException("opendata.refused.many", MOST);
        }
        return made(request, label, order, now, expires);
    }

    private NewToken made(UUID request, String label, TokenOrder order, OffsetDateTime now, OffsetDateTime expires) {
        TokenSecret secret = TokenSecret.next();
        try {
            TokenId id = store.insert(request, street(), label, order.areas(), secret, now, expires);
            String scope = order.areas().stream().map(AreaCode::value).collect(Collectors.joining(" "));
            auditTrail.append("MAKE_API_TOKEN", "api_token", id.toString(), street(), label + ": " + scope);
            events.publishEvent(new TokensChanged());
            return new NewToken(id, label, secret.value());
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException("opendata.refused.unknown");
        }
    }

    /**
     * Revokes a key: from now on it opens nothing.
     *
     * @throws ChangedMeanwhileException with the {@link ApiToken} stored now, if it is no longer at this version
     * @throws OutOfScopeException if the own street has none of this number
     */
    @PreAuthorize(KEEPS)
    @Transactional
    public void revoke(TokenId id, int version) {
        ApiToken token = store.find(street(), id).orElseThrow(OutOfScopeException::new);
        if (!store.revoke(street(), id, version, OffsetDateTime.now(clock))) {
            throw new ChangedMeanwhileException(token);
        }
        auditTrail.append("REVOKE_API_TOKEN", "api_token", id.toString(), street(), token.label());
        events.publishEvent(new TokensChanged());
    }

    /** The street's staff have one street. */
    private AreaCode street() {
        return currentAccount.get().areas().first();
    }
}
