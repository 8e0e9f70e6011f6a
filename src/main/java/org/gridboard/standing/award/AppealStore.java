package org.gridboard.standing.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appeals and their answers, as they lie in the database. Within a transaction of the services only. */
@Repository
class AppealStore {

    private static final String SELECT = """
            select s.id, s.area_code, a.name, s.first_day, s.last_day, s.indicator, s.words, s.at, p.name as by,
                   r.accepted, r.words as answer, r.at as answered_at, q.name as answered_by
            from standing_appeal s join area a on a.code = s.area_code join account p on p.id = s.account_id
            left join standing_answer r on r.appeal_id = s.id left join account q on q.id = r.account_id
            where\s""";
    private static final String OF_PERIOD = SELECT + """
            s.area_code ^@ :area and s.first_day = :first and s.last_day = :last
            order by r.at is not null, s.id desc limit 200""";
    private static final String BY_ID = SELECT + "s.id = :id";
    private static final String ADD = """
            insert into standing_appeal (request_id, area_code, first_day, last_day, indicator, words, at, account_id)
            values (:request, :community, :first, :last, :indicator, :words, :at, acting_account())
            on conflict (request_id) do nothing""";
    private static final String ANSWER = """
            insert into standing_answer (appeal_id, request_id, area_code, accepted, words, at, account_id)
            values (:appeal, :request, :community, :accepted, :words, :at, acting_account()) on conflict do nothing""";
    private static final String SENT =
            "select exists (select from standing_answer where request_id = :request and appeal_id = :appeal)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AppealStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Appeal> of(AreaCode area, Period period) {
        return jdbc.sql(OF_PERIOD)
                .param("area", area.value())
                .param("first", period.first())
                .param("last", period.last())
                .query(AppealStore::appeal)
                .list();
    }

    Optional<Appeal> find(AppealId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(AppealStore::appeal)
                .optional();
    }

    /** @return false if the request was sent before */
    boolean add(UUID request, AreaCode community, Period period, @Nullable Indicator about, String words) {
        return jdbc.sql(ADD)
                        .param("request", request)
                        .param("community", community.value())
                        .param("first", period.first())
                        .param("last", period.last())
                        .param("indicator", about == null ? null : about.name())
                        .param("words", words)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** @return false if it has an answer already */
    boolean answer(UUID request, Appeal appeal, boolean accepted, String words) {
        return jdbc.sql(ANSWER)
                        .param("appeal", appeal.id().value())
                        .param("request", request)
                        .param("community", appeal.area().code().value())
                        .param("accepted", accepted)
                        .param("words", words)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean wasSent(UUID request, AppealId appeal) {
        return jdbc.sql(SENT)
                .param("request", request)
                .param("appeal", appeal.value())
                .query(Boolean.class)
                .single();
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        String about = row.getString("indicator");
        return new Appeal(
                new AppealId(row.getLong("id")),
                new Area(new AreaCode(row.getString("area_code")), row.getString("name")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                about == null ? null : Indicator.valueOf(about),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                answer(row));
    }

    private static Appeal.@Nullable Answer answer(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Appeal.Answer(
                        row.getBoolean("accepted"),
                        row.getString("answer"),
                        at.toInstant(),
                        row.getString("answered_by"));
    }
}
