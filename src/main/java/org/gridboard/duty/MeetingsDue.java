package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Key persons to be met in person, with the hours at which visits have met somebody there. */
@Component
class MeetingsDue implements DutySource {

    /** A due day behind a run of holidays is asked for before them. */
    private static final int LONGEST_HOLIDAYS = 14;

    /**
     * A confidential category is named to nobody here: the list is read on a telephone in the street. Of the parts of the
     * day or week, the one in which at least half of three visits or more in a year met somebody, as on the visit's page.
     */
    private static final String DUE = """
            select t.grid_code, %s, t.household_id, trim(h.address || ' ' || h.room) as address, r.name as head, t.next_due,
                   t.last_met, st_y(h.position) as lat, st_x(h.position) as lng, hours.band, hours.met, hours.visits,
                   (select min(k.category) from key_category k where k.household_id = t.household_id
                    and k.category not in ('COMMUNITY_CORRECTION', 'MENTAL_DISORDER', 'DRUG_REHABILITATION')) as category
            from key_household t %s
            join household h on h.id = t.household_id
            left join resident r on r.household_id = h.id and r.head
            left join lateral (
                select hour_band(v.at at time zone :zone) as band, count(*) as visits,
                       count(*) filter (where v.outcome = 'MET') as met
                from visit v where v.household_id = h.id and v.kind = 'VISIT' and v.at > :since
                group by 1 having count(*) >= 3 and 2 * count(*) filter (where v.outcome = 'MET') >= count(*)
                order by (count(*) filter (where v.outcome = 'MET'))::numeric / count(*) desc, visits desc, band
                limit 1) hours on true
            where t.grid_code = any (%s) and t.next_due <= :until
            order by t.next_due, t.household_id limit %d""".formatted(Sql.NAME, Sql.NAMES, Sql.GRIDS, LIMIT);

    private final JdbcClient jdbc;

    MeetingsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone) {
        return jdbc
                .sql(DUE)
                .param("area", area.value())
                .param("zone", zone.getId())
                .param("since", rules.today().minusYears(1).atStartOfDay(zone).toOffsetDateTime())
                .param("until", rules.today().plusDays(DutyRules.PLANNED_DAYS + LONGEST_HOLIDAYS))
                .query((row, number) -> duty(row, rules))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Duty> duty(ResultSet row, DutyRules rules) throws SQLException {
        LocalDate due = row.getObject("next_due", LocalDate.class);
        var household = new Selected("household", row.getString("household_id"));
        Optional<DutyState> state = rules.meeting(due);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Duty(
                DutyKind.MEETING,
                state.get(),
                Selected.newFrom("visit", household),
                Sql.grid(row),
                title(row),
                Due.on(due),
                Sql.position(row),
                lastMet(row),
                hours(row)));
    }

    private static Words title(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return category == null
                ? Words.of("duty.title.MEETING.plain", Sql.whom(row))
                : Words.of("duty.title.MEETING", Sql.whom(row), Words.of("household.category." + category));
    }

    private static @Nullable Words hours(ResultSet row) throws SQLException {
        int visits = row.getInt("visits");
        return visits == 0
                ? null
                : Words.of(
                        "duty.advice.hours",
                        Words.of("household.band." + row.getString("band")),
                        row.getInt("met"),
                        visits);
    }

    private static Words lastMet(ResultSet row) throws SQLException {
        LocalDate met = row.getObject("last_met", LocalDate.class);
        return met == null ? Words.of("duty.detail.neverMet") : Words.of("duty.detail.lastMet", met.toString());
    }
}
