package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.issue.ReportOrigin.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the checkpoint or household that a report begins at, within the account's scope. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class ReportOrigins {

    private static final String CHECKPOINT = """
            select grid_code, name, key_areas, st_y(position) as lat, st_x(position) as lng
            from checkpoint where id = :id and retired_on is null""";
    private static final String HOUSEHOLD = """
            select grid_code, concat_ws(' ', address, nullif(room, '')) as name, array[]::text[] as key_areas,
                   st_y(position) as lat, st_x(position) as lng
            from household where id = :id""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    ReportOrigins(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** What is known of it, or nothing if it does not exist, is retired or lies out of scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')")
    public Optional<ReportOrigin> find(Ref ref) {
        String sql = switch (ref.kind()) {
            case CHECKPOINT -> CHECKPOINT;
            case HOUSEHOLD -> HOUSEHOLD;
        };
        return jdbc.sql(sql)
                .param("id", ref.id())
                .query((row, number) -> new Found(new AreaCode(row.getString("grid_code")), origin(ref, row)))
                .optional()
                .filter(found -> currentAccount.get().worksIn(found.grid()))
                .map(Found::origin);
    }

    private record Found(AreaCode grid, ReportOrigin origin) {}

    private static ReportOrigin origin(Ref ref, ResultSet row) throws SQLException {
        List<KeyArea> keyAreas = Arrays.stream(
                        (String[]) row.getArray("key_areas").getArray())
                .map(KeyArea::valueOf)
                .toList();
        return new ReportOrigin(ref, row.getString("name"), position(row), keyAreas);
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Position(lat, row.getDouble("lng"));
    }
}
