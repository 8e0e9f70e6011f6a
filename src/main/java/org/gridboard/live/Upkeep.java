package org.gridboard.live;

import java.time.Instant;
import java.util.Collection;
import org.gridboard.code.AreaCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the feed does on nobody's behalf, each in a transaction of its own. */
@Component
class Upkeep {

    private final LiveStatus status;
    private final ChangeLog log;
    private final FeedSettings settings;

    Upkeep(LiveStatus status, ChangeLog log, FeedSettings settings) {
        this.status = status;
        this.log = log;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public Snapshot readOn() {
        return status.current();
    }

    /** Compares everything with what is known, in one state of the database; answers with the grids that were wrong. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Collection<AreaCode> verify() {
        return status.verify();
    }

    /** Forgets changes of long ago, by the machine's clock: another one may stand. */
    @Transactional
    public void forget() {
        log.forget(Instant.now().minus(settings.keep()));
    }
}
