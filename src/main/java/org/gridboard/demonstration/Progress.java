package org.gridboard.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since which day the demonstration has a history, and up to when it has been written. */
record Progress(LocalDate since, LocalDateTime filledTo) {

    static Optional<Progress> read(JdbcClient jdbc, ZoneId zone) {
        return jdbc.sql("select since, filled_to from demonstration_progress")
                .query((row, number) -> new Progress(
                        row.getObject("since", LocalDate.class),
                        row.getObject("filled_to", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDateTime()))
                .optional();
    }

    static void write(JdbcClient jdbc, LocalDate since, OffsetDateTime filledTo) {
        jdbc.sql("""
                        insert into demonstration_progress (since, filled_to) values (:since, :filledTo)
                        on conflict (only_one) do update set filled_to = excluded.filled_to""").param("since", since).param("filledTo", filledTo).update();
    }
}
