package org.gridboard.opendata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.gridboard.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The keys as this node knows them, read together at most every few seconds: however many keys are guessed, the database
 * is not asked about each. What was made or revoked on this node counts at once, what happened on another within seconds;
 * a revoked key's account is locked, so that the database shows nothing to it from that very moment.
 */
@Component
class TokenBook {

    /** How long what was read is taken as it is. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** How often a key is noted to be used. */
    static final Duration NOTED = Duration.ofMinutes(1);

    private final TokenReader reader;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<AccountId, Instant> noted = new ConcurrentHashMap<>();
    private volatile @Nullable Page page;

    TokenBook(TokenReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** The key that has this hash. @throws org.springframework.dao.DataAccessException if the database is away */
    Optional<KnownToken> find(String hash) {
        return Optional.ofNullable(current().tokens.get(hash));
    }

    /** Notes that the acting account's key is used, once a minute. */
    void used(AccountId account) {
        Instant now = clock.instant();
        Instant last = noted.get(account);
        if (last == null || !now.isBefore(last.plus(NOTED))) {
            noted.put(account, now);
            reader.used();
        }
    }

    @TransactionalEventListener
    void forget(TokensChanged changed) {
        page = null;
    }

    private Page current() {
        Page known = page;
        if (known != null && (isFresh(known) || reading.isLocked())) {
            return known;
        }
        reading.lock();
        try {
            Page meanwhile = page;
            return meanwhile != null && isFresh(meanwhile) ? meanwhile : read();
        } finally {
            reading.unlock();
        }
    }

    private Page read() {
        Page read = new Page(clock.instant(), reader.read());
        page = read;
        Set<AccountId> accounts = read.accounts();
        noted.keySet().removeIf(account -> !accounts.contains(account));
        return read;
    }

    private boolean isFresh(Page known) {
        return clock.instant().isBefore(known.at.plus(FRESH));
    }

    private record Page(Instant at, Map<String, KnownToken> tokens) {

        Set<AccountId> accounts() {
            return tokens.values().stream().map(token -> token.account().id()).collect(Collectors.toSet());
        }
    }
}
