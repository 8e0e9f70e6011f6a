package org.gridboard.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The areas an account may look at, one below the other. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Areas {

    private static final String BY_CODE = """
            select code, name from area where code = :code and %s""".formatted(ScopeSql.visible("code"));
    private static final String CHILDREN = """
            select code, name from area where parent = :code and (:ended or retired_on is null)
            and %s order by code limit 1000""".formatted(ScopeSql.visible("code"));
    private static final String ROOTS = """
            select a.code, a.name from area a join account_scope s on s.area_code = a.code
            where s.account_id = :account and a.retired_on is null order by a.code""";
    private static final String STREETS = "select code, name from area where parent is null order by code limit 1000";
    private static final String GRIDS_LIKE = """
            select code, name from area
            where length(code) = 15 and left(code, length(:area)) = :area and retired_on is null
              and (strpos(lower(name), lower(:text)) > 0 or code like :text || '%%')
              and %s
            order by code limit :limit""".formatted(ScopeSql.visible("code"));
    private static final String GRID_AT = """
            select a.code, name_on(a.code, a.name, :day) as name from boundary b join area a on a.code = b.area_code
            where st_intersects(b.geom, st_setsrid(st_makepoint(:lng, :lat), 4326)) and length(b.area_code) = 15
              and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day)
              and %s
            order by b.area_code limit 1""".formatted(ScopeSql.visible("a.code"));

    private static final String SIGNED_IN = "isAuthenticated()";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    Areas(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** The area with this code, if the account may know it. */
    @PreAuthorize(SIGNED_IN)
    public Optional<Area> find(AreaCode code) {
        return jdbc.sql(BY_CODE).param("code", code.value()).query(Areas::area).optional();
    }

    /** The areas directly below that there are now, by code; at most 1,000. */
    @PreAuthorize(SIGNED_IN)
    public List<Area> children(AreaCode parent) {
        return below(parent, false);
    }

    /** The same with those that have ended: for the names of what past days tell of. */
    @PreAuthorize(SIGNED_IN)
    public List<Area> childrenEver(AreaCode parent) {
        return below(parent, true);
    }

    private List<Area> below(AreaCode parent, boolean ended) {
        return jdbc.sql(CHILDREN).param("code", parent.value()).param("ended", ended).query(Areas::area).list().stream()
                .filter(child -> inSight(child.code()))
                .toList();
    }

    /** The largest areas of the account's scope that there are now; for an administrator, every street. */
    @PreAuthorize(SIGNED_IN)
    public List<Area> roots() {
        Account account = currentAccount.get();
        return account.areas().isEmpty()
                ? jdbc.sql(STREETS).query(Areas::area).list()
                : jdbc.sql(ROOTS)
                        .param("account", account.id().value())
                        .query(Areas::area)
                        .list();
    }

    /** The way from the street down to this area, itself included, as far as the account may know it. */
    @PreAuthorize(SIGNED_IN)
    public List<Area> path(AreaCode code) {
        var path = new ArrayList<Area>();
        for (Optional<AreaCode> step = Optional.of(code);
                step.isPresent();
                step = step.get().parent()) {
            find(step.get()).ifPresent(area -> path.addFirst(area));
        }
        return path;
    }

    /**
     * The grid in which a position lies on a day. A point on a common edge belongs to the grid with the smaller code.
     *
     * @param lng degrees east, EPSG:4326
     * @param lat degrees north, EPSG:4326
     */
    @PreAuthorize(SIGNED_IN)
    public Optional<Area> gridAt(double lng, double lat, LocalDate day) {
        return jdbc.sql(GRID_AT)
                .param("lng", lng)
                .param("lat", lat)
                .param("day", day)
                .query(Areas::area)
                .optional();
    }

    /** The grids of an area in the account's scope whose name contains, or whose code begins with, this text. */
    @PreAuthorize(SIGNED_IN)
    public List<Area> gridsLike(String text, AreaCode area, int limit) {
        return jdbc
                .sql(GRIDS_LIKE)
                .param("area", area.value())
                .param("text", text)
                .param("limit", limit)
                .query(Areas::area)
                .list()
                .stream()
                .filter(grid -> currentAccount.get().covers(grid.code()))
                .toList();
    }

    private boolean inSight(AreaCode code) {
        Account account = currentAccount.get();
        return account.areas().isEmpty()
                || account.covers(code)
                || account.areas().stream().anyMatch(scope -> code.contains(scope));
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(new AreaCode(row.getString("code")), row.getString("name"));
    }
}
