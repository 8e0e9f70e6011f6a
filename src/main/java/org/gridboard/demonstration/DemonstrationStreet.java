package org.gridboard.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.platform.ClusterException;
import org.gridboard.platform.OwnerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A street of eleven communities with 90 days of work behind it. The first start makes it, each later one adds what has
 * happened since the last and leaves alone what people have entered. All or nothing.
 */
final class DemonstrationStreet {

    static final String STREET = "350203011";
    static final String PASSWORD = "demonstration";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStreet.class);
    private static final int HISTORY_DAYS = 90;

    /** Nodes that start together fill it one after the other; the number is this lock's name. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(350203011)::text";

    /** Else what is asked first is planned for empty tables, until autovacuum comes by. */
    private static final String ANALYZE = """
            analyze household, resident, six_clear, key_household, key_visit_due, promise, visit, checkpoint, sighting, issue,
                issue_event""";

    static final List<String> COMMUNITIES = Stream.of(
                    "003", "004", "008", "014", "021", "022", "027", "040", "048", "050", "051")
            .map(number -> STREET + number)
            .toList();

    private final OwnerDatabase database;
    private final Clock clock;
    private final PasswordEncoder encoder;
    private final Words words = new Words();

    DemonstrationStreet(OwnerDatabase database, Clock clock, PasswordEncoder encoder) {
        this.database = database;
        this.clock = clock;
        this.encoder = encoder;
    }

    /**
     * Fills the history up to the clock's time.
     *
     * @throws ClusterException if the database holds real areas or households and no demonstration yet
     */
    void fill() {
        database.inTransaction(this::fill);
    }

    private void fill(JdbcClient jdbc) {
        long begun = System.nanoTime();
        jdbc.sql(ONE_AT_A_TIME).query().singleValue();
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Progress> progress = Progress.read(jdbc, clock.getZone());
        if (progress.isEmpty()) {
            refuseRealData(jdbc);
        } else if (!progress.get().filledTo().isBefore(now)) {
            LOG.info("The demonstration street stands as it was left");
            return;
        }
        LocalDate since = progress.map(Progress::since).orElse(now.toLocalDate().minusDays(HISTORY_DAYS));
        LocalDateTime from = progress.map(Progress::filledTo).orElse(since.atStartOfDay());
        write(new Span(from, now, clock.getZone()), since, progress.isEmpty());
        Progress.write(jdbc, since, OffsetDateTime.now(clock));
        long households = count(jdbc, "household");
        LOG.info(
                "Demonstration street up to {}: {} households, {} sightings, {} issues; took {} s",
                now.toLocalDate(),
                households,
                count(jdbc, "sighting"),
                count(jdbc, "issue"),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private void write(Span span, LocalDate since, boolean first) {
        var stage = new Stage(database.dataSource());
        Town town = Town.of(COMMUNITIES);
        List<Home> homes = new Homes(words).of(town);
        Map<String, List<Checkpoint>> checkpoints = new Checkpoints(words).of(town);
        if (first) {
            new AreaRows(words).write(town, since, stage);
            AccountRows.write(Staff.of(town, words), String.valueOf(encoder.encode(PASSWORD)), stage);
            new HomeRows(words).write(homes, span.to().toLocalDate(), stage);
            Checkpoints.write(checkpoints, since, stage);
            new Agreements(words).write(checkpoints, span.to().toLocalDate(), stage);
            new Resources(words).write(town, stage);
        }
        var stories = new Stories(checkpoints, words);
        new IssueRows(stories, checkpoints).write(since, span, stage);
        new MeetingRows(words).write(COMMUNITIES, span, stage);
        new Rounds(checkpoints, stories, words).write(span, stage);
        new VisitRows(words).write(homes, span, stage);
        if (first) {
            VisitRows.writeKeyHomes(stage);
            new StayRows(words).write(homes, span.to().toLocalDate(), stage);
        } else {
            VisitRows.continueKeyHomes(stage);
        }
        VisitRows.writeDueDates(stage);
        stage.run(ANALYZE);
    }

    private static void refuseRealData(JdbcClient jdbc) {
        boolean real = jdbc.sql("""
                        select exists (select from area where not synthetic)
                            or exists (select from household where not synthetic)""").query(Boolean.class).single();
        if (real) {
            throw new ClusterException("The demonstration street is not loaded into a database that holds real areas or"
                    + " households: start without the profile demonstration, or with an empty database.");
        }
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
