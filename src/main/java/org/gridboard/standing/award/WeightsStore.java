package org.gridboard.standing.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Weights of streets, version by version. Within a transaction of the services only. */
@Repository
class WeightsStore {

    private static final int MOST = 100;

    private static final String VERSIONS = """
            select w.version, w.percents::text as percents, w.reason, w.at, p.name as by
            from standing_weights w join account p on p.id = w.account_id
            where w.area_code = :street and w.at < :before order by w.version desc limit :limit""";
    private static final String ADD = """
            insert into standing_weights (area_code, version, request_id, percents, reason, at, account_id)
            select :street, :basedOn + 1, :request, cast(:percents as jsonb), :reason, :at, acting_account()
            where :basedOn = (select coalesce(max(version), 0) from standing_weights where area_code = :street)
            on conflict do nothing""";
    private static final String SENT =
            "select exists (select from standing_weights where request_id = :request and area_code = :street)";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    WeightsStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The versions of a street, the latest first. */
    List<WeightsVersion> versions(AreaCode street) {
        return versions(street, OffsetDateTime.now(clock).plusDays(1), MOST);
    }

    /** The last version stored before the end of a day. */
    WeightsVersion upTo(AreaCode street, LocalDate day) {
        OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return versions(street, end, 1).stream().findFirst().orElse(WeightsVersion.FIRST);
    }

    /** Adds the version after the one it is based on. @return false if there is that one already, or the request was sent before */
    boolean add(UUID request, AreaCode street, int basedOn, Weights weights, String reason) {
        return jdbc.sql(ADD)
                        .param("street", street.value())
                        .param("basedOn", basedOn)
                        .param("request", request)
                        .param("percents", MAPPER.writeValueAsString(weights.percents()))
                        .param("reason", reason)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean wasSent(UUID request, AreaCode street) {
        return jdbc.sql(SENT)
                .param("request", request)
                .param("street", street.value())
                .query(Boolean.class)
                .single();
    }

    private List<WeightsVersion> versions(AreaCode street, OffsetDateTime before, int limit) {
        return jdbc.sql(VERSIONS)
                .param("street", street.value())
                .param("before", before)
                .param("limit", limit)
                .query(WeightsStore::version)
                .list();
    }

    private static WeightsVersion version(ResultSet row, int number) throws SQLException {
        EnumMap<Indicator, Integer> percents =
                MAPPER.readValue(row.getString("percents"), new TypeReference<EnumMap<Indicator, Integer>>() {});
        return new WeightsVersion(
                row.getInt("version"),
                new Weights(percents),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("reason"));
    }
}
