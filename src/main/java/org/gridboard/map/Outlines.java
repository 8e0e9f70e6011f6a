package org.gridboard.map;

import java.time.LocalDate;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Boundaries and base features as GeoJSON. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
class Outlines {
    /** A grid is shown with its siblings, for a map without neighbours tells nobody where the grid ends. */
    private static final String BOUNDARIES = FeatureCollections.of("""
            select a.code, n.name,
                   short_name(n.name, p.name) as short,
                   case length(a.code) when 12 then 'COMMUNITY' else 'GRID' end as level, a.parent,
                   exists (select from unnest(:scopes::text[]) s where left(a.code, length(s)) = s) as "inScope", b.geom
            from area a
            join boundary b on b.area_code = a.code
            left join area p on p.code = a.parent
            cross join lateral (select name_on(a.code, a.name, :day) as name) n
            where left(a.code, length(:area)) = :area and length(a.code) > 9
              and %s
              and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day)
            order by length(a.code), a.code""".formatted(ScopeSql.visible("a.code")));

    private static final String BASE = FeatureCollections.of("""
            select f.kind, f.name, f.geom
            from base_feature f
            where f.street = left(:area, 9) and f.geom && (
                select st_expand(st_extent(b.geom)::geometry, 0.002) from boundary b
                where left(b.area_code, length(:area)) = :area and b.valid_to is null
                  and %s)
            order by case f.kind when 'WATER' then 0 when 'ROAD' then 1 else 2 end, f.id""".formatted(ScopeSql.visible("b.area_code")));

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    Outlines(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }
    /** The outlines valid on a day of the area and what lies in it, or of a grid and its siblings. */
    @PreAuthorize("isAuthenticated()")
    String boundaries(AreaCode area, LocalDate day) {
        Account account = checked(area);
        AreaCode shown = area.isGrid() ? area.at(Level.COMMUNITY) : area;
        return jdbc.sql(BOUNDARIES)
                .param("area", shown.value())
                .param("day", day)
                .param("scopes", scopes(account))
                .query(String.class)
                .single();
    }
    /** Buildings, roads and water around the area. */
    @PreAuthorize("isAuthenticated()")
    String base(AreaCode area) {
        checked(area);
        AreaCode shown = area.isGrid() ? area.at(Level.COMMUNITY) : area;
        return jdbc.sql(BASE).param("area", shown.value()).query(String.class).single();
    }

    private Account checked(AreaCode area) {
        Account account = currentAccount.get();
        return currentAccount.require(account.role() == Role.ADMINISTRATOR || account.reaches(area));
    }
    /** An administrator, who draws but sees no resident, has every area in scope. */
    private static String[] scopes(Account account) {
        return account.areas().isEmpty()
                ? new String[] {""}
                : account.areas().stream().map(AreaCode::value).toArray(String[]::new);
    }
}
