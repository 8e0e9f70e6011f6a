package org.gridboard.boundary.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adoptions, as they lie in the database. Within a transaction of the services only. */
@Repository
class AdoptionStore {

    private static final String ADOPT = """
            update redrawing set state = 'ADOPTED', valid_from = :from, reason = :reason, adopted_by = acting_account(), adopted_at = :now,
                   adopt_request = :request, version = version + 1, changed_by = acting_account(), changed_at = :now
            where id = :id and version = :version and state = 'DRAFT'""";
    private static final String WITHDRAW = """
            update redrawing set state = 'DRAFT', valid_from = null, reason = '', adopted_by = null, adopted_at = null,
                   adopt_request = null, version = version + 1, changed_by = acting_account(), changed_at = :now
            where id = :id and version = :version and state = 'ADOPTED'""";
    private static final String SENT =
            "select exists (select from redrawing where id = :id and adopt_request = :request)";
    private static final String WAITING =
            "select name from redrawing where community = :community and state = 'ADOPTED'";
    private static final String EXTENT = """
            select count(*) filter (where p.changed or p.name <> a.name)
                       + (select count(*) from redrawing r join boundary b on b.area_code ^@ r.community
                          where r.id = :id and length(b.area_code) = 15 and b.valid_to is null
                            and b.area_code not in (select code from pieces_of_redrawing(:id) where code is not null)) as changed,
                   count(*) filter (where p.code is null) as added
            from pieces_of_redrawing(:id) p left join area a on a.code = p.code""";
    private static final String TELL =
            "select redrawing_tells(:id, :what, day_begin(cast(:day as date), :zone), :now)::text";

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many pieces differ from the grids that stand, or have no grid any more; and how many are new. */
    record Extent(int changed, int added) {}

    /** @return false if the draft is at another version. @throws RefusedException if another one waits already */
    boolean adopt(RedrawingId id, int version, LocalDate from, String reason, UUID request) {
        try {
            return changed(ADOPT, id, version)
                            .param("from", from)
                            .param("reason", reason)
                            .param("request", request)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            throw new RefusedException("boundary-adoption.refused.waiting", "");
        }
    }

    /** @return false if it does not wait any more, or is at another version */
    boolean withdraw(RedrawingId id, int version) {
        return changed(WITHDRAW, id, version).update() == 1;
    }

    boolean isAdoptedBy(RedrawingId id, UUID request) {
        return jdbc.sql(SENT)
                .param("id", id.value())
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** The name of the community's draft that waits for its day. */
    Optional<String> waiting(AreaCode community) {
        return jdbc.sql(WAITING)
                .param("community", community.value())
                .query(String.class)
                .optional();
    }

    Extent extent(RedrawingId id) {
        return jdbc.sql(EXTENT)
                .param("id", id.value())
                .query((row, number) -> new Extent(row.getInt("changed"), row.getInt("added")))
                .single();
    }

    /** The highest number that a grid of the community ever had. */
    int highestNumber(AreaCode community) {
        return jdbc.sql("select highest_grid_number(:community)")
                .param("community", community.value())
                .query(Integer.class)
                .single();
    }

    /** Writes a notice to those whom the draft concerns. */
    void tell(RedrawingId id, String what, LocalDate day) {
        jdbc.sql(TELL)
                .param("id", id.value())
                .param("what", what)
                .param("day", day)
                .param("zone", clock.getZone().getId())
                .param("now", OffsetDateTime.now(clock))
                .query()
                .singleRow();
    }

    private JdbcClient.StatementSpec changed(String sql, RedrawingId id, int version) {
        return jdbc.sql(sql).param("id", id.value()).param("version", version).param("now", OffsetDateTime.now(clock));
    }
}
