package org.gridboard.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets suspended issues run on when their last day has passed. It works for nobody, and so through functions of the database
 * that do this and nothing else.
 */
@Component
public class Resumptions {

    /** Of one turn; the next one is a minute later. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    Resumptions(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record Ended(long id, int version, AreaCode grid, Urgency urgency, Duration left) {}

    /** What was left of each deadline counts from now on. @return how many issues */
    @Transactional
    public int resumeEnded() {
        Instant now = clock.instant();
        return (int) ended().stream().filter(issue -> resume(issue, now)).count();
    }

    private List<Ended> ended() {
        return jdbc.sql("select * from suspensions_ended(:today, :most)")
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((row, number) -> new Ended(
                        row.getLong("id"),
                        row.getInt("version"),
                        new AreaCode(row.getString("grid_code")),
                        Urgency.valueOf(row.getString("urgency")),
                        Duration.ofSeconds(row.getLong("left_seconds"))))
                .list();
    }

    private boolean resume(Ended issue, Instant now) {
        Instant due = deadlines.clock(issue.urgency(), issue.grid(), now).after(now, issue.left());
        return jdbc.sql("select resume_issue(:id, :version, :due, :at)")
                .param("id", issue.id())
                .param("version", issue.version())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
