package org.gridboard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Range;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the grids of a draft would have, as of now. Numbers only: of whom, nothing leaves. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Counsel {

    private static final String OF_PIECES = """
            with home as (
                select p.piece, count(*)::int as households, count(k.household_id)::int as keys
                from redrawing_places(:id, :step) p left join key_household k on k.household_id = p.household_id
                group by p.piece),
            stop as (
                select lies.piece, count(*)::int as checkpoints
                from checkpoint c cross join lateral redrawing_piece_at(:id, :step, c.position) lies
                where c.grid_code >= :community and c.grid_code <= rpad(:community, 15, '9') and c.retired_on is null
                group by lies.piece)
            select p.piece, p.code, p.name, p.from_step > 0 and not as_before.is as touched, st_area(p.geom::geography) as square_metres,
                   coalesce(home.households, 0) as households, coalesce(home.keys, 0) as keys,
                   coalesce(stop.checkpoints, 0) as checkpoints
            from redrawing_piece p
            cross join lateral (
                select exists (
                    select from redrawing_piece was
                    where was.redrawing_id = :id and was.piece = p.piece and was.from_step = 0 and was.name = p.name
                      and st_area(st_symdifference(st_makevalid(was.geom), st_makevalid(p.geom))::geography) <= 1) as is) as_before
            left join home on home.piece = p.piece
            left join stop on stop.piece = p.piece
            where\s""" + PieceStore.AT_STEP + " order by p.code nulls last, p.piece";

    private final Redrawings redrawings;
    private final Guideline guideline;
    private final JdbcClient jdbc;

    Counsel(Redrawings redrawings, Guideline guideline, JdbcClient jdbc) {
        this.redrawings = redrawings;
        this.guideline = guideline;
        this.jdbc = jdbc;
    }

    /**
     * All pieces at the draft's step: by code, then the new ones by number.
     *
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(Redrawings.DRAWS)
    public List<PieceCounsel> of(RedrawingId id) {
        Redrawing redrawing = redrawings.find(id).orElseThrow(OutOfScopeException::new);
        Range range = guideline.of(redrawing.community());
        return jdbc.sql(OF_PIECES)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .param("community", redrawing.community().value())
                .query((row, number) -> counsel(row, range))
                .list();
    }

    private static PieceCounsel counsel(ResultSet row, Range range) throws SQLException {
        String code = row.getString("code");
        int households = row.getInt("households");
        return new PieceCounsel(
                new PieceId(row.getInt("piece")),
                code == null ? null : new AreaCode(code),
                row.getString("name"),
                households,
                row.getInt("keys"),
                row.getInt("checkpoints"),
                row.getDouble("square_metres"),
                Fit.of(households, range),
                row.getBoolean("touched"));
    }
}
