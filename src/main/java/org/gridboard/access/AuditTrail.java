package org.gridboard.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who saw and changed what. Appends within the caller's transaction, so that neither happens without the other. */
@Component
public class AuditTrail {

    static final int LONGEST_REASON = 500;

    private static final String APPEND = """
            insert into audit_trail (at, account_id, action, subject, subject_id, area_code, reason)
            values (:at, acting_account(), :action, :subject, :id, :area, :reason)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Appends one line.
     *
     * @param action what was done, as a code such as {@code REVEAL_TELEPHONE}
     * @param subject the kind of thing it was done to, such as {@code household}
     * @param id its number or code
     * @param area where it lies, or null where it lies nowhere
     * @param reason the reason given, or null where none is asked for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String action, String subject, String id, @Nullable AreaCode area, @Nullable String reason) {
        write(action, subject, id, area, reason);
    }

    /**
     * Appends one line as {@link #append} does, in a transaction of its own where there is none: for what has only been
     * read, elsewhere, and goes out when this has returned.
     */
    @Transactional
    public void appendAlone(String action, String subject, String id, @Nullable AreaCode area) {
        write(action, subject, id, area, null);
    }

    private void write(String action, String subject, String id, @Nullable AreaCode area, @Nullable String reason) {
        jdbc.sql(APPEND)
                .param("at", OffsetDateTime.now(clock))
                .param("action", action)
                .param("subject", subject)
                .param("id", id)
                .param("area", area == null ? null : area.value())
                .param("reason", reason)
                .update();
    }
}
