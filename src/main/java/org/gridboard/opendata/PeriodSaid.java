package org.gridboard.opendata;

import java.time.LocalDate;
import org.gridboard.standing.Period;

/** A period as an answer says it: as it stands in addresses, and its first and last day. */
record PeriodSaid(String token, LocalDate first, LocalDate last) {

    static PeriodSaid of(Period period) {
        return new PeriodSaid(period.token(), period.first(), period.last());
    }
}
