package org.gridboard.exchange.calendar;

import java.util.List;
import java.util.Map;
import org.gridboard.exchange.Outcome.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Compares the days of a file with what is stored and carries the differences over, each step for all days at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalendarStaging {

    private static final String STAGE = """
            create temporary table staged_day on commit drop as
            select r.day, r.working, r.name, r.usual,
                   case when r.usual then case when c.day is null then 'UNCHANGED' else 'CHANGED' end
                        when c.day is null then 'CREATED'
                        when (c.working, c.name) is distinct from (r.working, r.name) then 'CHANGED'
                        else 'UNCHANGED' end as state
            from json_to_recordset(cast(:rows as json)) as r(day date, working boolean, name text, usual boolean)
            left join calendar_day c on c.day = r.day""";
    private static final String AS_USUAL = """
            delete from calendar_day c using staged_day s where s.day = c.day and s.usual""";
    private static final String STORE = """
            insert into calendar_day (day, working, name)
            select day, working, name from staged_day where not usual and state <> 'UNCHANGED'
            on conflict (day) do update set
                working = excluded.working, name = excluded.name, version = calendar_day.version + 1""";
    private static final String TALLY = """
            select count(*) filter (where state = 'CREATED') as created,
                   count(*) filter (where state = 'CHANGED') as changed,
                   count(*) filter (where state = 'UNCHANGED') as unchanged
            from staged_day""";

    private final JdbcClient jdbc;

    CalendarStaging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the days; those that are as usual end what was entered for them. */
    Tally store(List<CalendarRow> days) {
        List<Map<String, Object>> rows = days.stream()
                .map(day -> Map.<String, Object>of(
                        "day", day.day().toString(),
                        "working", day.working(),
                        "name", day.name(),
                        "usual", day.isAsUsual()))
                .toList();
        jdbc.sql(STAGE)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
        jdbc.sql(AS_USUAL).update();
        jdbc.sql(STORE).update();
        return jdbc.sql(TALLY)
                .query((row, number) ->
                        new Tally(row.getInt("created"), row.getInt("changed"), row.getInt("unchanged"), 0))
                .single();
    }
}
