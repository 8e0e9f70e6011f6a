package org.gridboard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of drafts, step by step: of each step the changed ones alone. Within a transaction of the services only. */
@Repository
class PieceStore {

    /** The condition that a row of {@code redrawing_piece} (p) is what stands at the step :step of the draft :id. */
    static final String AT_STEP =
            "p.redrawing_id = :id and p.from_step <= :step and (p.to_step is null or p.to_step > :step)";

    private static final String PIECES =
            "select p.piece, p.code, p.name, st_asbinary(p.geom) as geom from redrawing_piece p where " + AT_STEP
                    + " order by p.piece";
    private static final String GROUND = "select st_asbinary(ground) as geom, next_piece from redrawing where id = :id";
    private static final String VALID_GRIDS = """
            select row_number() over (order by b.area_code)::int as piece, b.area_code as code, a.name,
                   st_asbinary(b.geom) as geom
            from boundary b join area a on a.code = b.area_code
            where b.area_code ^@ :community and length(b.area_code) = 15 and b.valid_to is null order by b.area_code""";
    private static final String OWN_OUTLINE =
            "select st_asbinary(geom) as geom from boundary where area_code = :community and valid_to is null";
    private static final String ADD = """
            insert into redrawing_piece (redrawing_id, community, piece, from_step, code, name, geom)
            select :id, :community, r.piece, :step, r.code, r.name, st_setsrid(st_geomfromwkb(decode(r.geom, 'hex')), 4326)
            from json_to_recordset(cast(:rows as json)) as r(piece int, code text, name text, geom text)""";
    private static final String END = """
            update redrawing_piece set to_step = :step
            where redrawing_id = :id and to_step is null and piece = any (:pieces)""";
    private static final String DROP_AHEAD =
            "delete from redrawing_piece where redrawing_id = :id and from_step > :step";
    private static final String OPEN_AHEAD =
            "update redrawing_piece set to_step = null where redrawing_id = :id and to_step > :step";

    private final JdbcClient jdbc;

    PieceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(int piece, @Nullable String code, String name, String geom) {}

    private record Ground(Geometry geometry, int nextPiece) {}

    /** The draft as it stands at a step. */
    Partition at(RedrawingId id, int step) {
        Ground ground = jdbc.sql(GROUND)
                .param("id", id.value())
                .query((row, number) -> new Ground(Wkb.geometry(row.getBytes("geom")), row.getInt("next_piece")))
                .single();
        List<Piece> pieces = jdbc.sql(PIECES)
                .param("id", id.value())
                .param("step", step)
                .query(PieceStore::piece)
                .list();
        return Partition.of(ground.geometry(), pieces, ground.nextPiece());
    }

    /** The grids of a community with the boundaries that are valid, numbered by their codes. */
    List<Piece> validGrids(AreaCode community) {
        return jdbc.sql(VALID_GRIDS)
                .param("community", community.value())
                .query(PieceStore::piece)
                .list();
    }

    /** The community's own outline, where it has one. */
    Optional<Geometry> ownOutline(AreaCode community) {
        return jdbc.sql(OWN_OUTLINE)
                .param("community", community.value())
                .query((row, number) -> Wkb.geometry(row.getBytes("geom")))
                .optional();
    }

    /** Writes pieces that stand from a step on. */
    void add(RedrawingId id, AreaCode community, int step, List<Piece> pieces) {
        List<Row> rows = pieces.stream().map(PieceStore::row).toList();
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("community", community.value())
                .param("step", step)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }

    /** From the step on these are not what they were. */
    void end(RedrawingId id, int step, Collection<PieceId> pieces) {
        jdbc.sql(END)
                .param("id", id.value())
                .param("step", step)
                .param("pieces", pieces.stream().map(PieceId::value).toArray(Integer[]::new))
                .update();
    }

    /** Forgets what stands ahead of a step. */
    void cutAhead(RedrawingId id, int step) {
        jdbc.sql(DROP_AHEAD).param("id", id.value()).param("step", step).update();
        jdbc.sql(OPEN_AHEAD).param("id", id.value()).param("step", step).update();
    }

    private static Row row(Piece piece) {
        AreaCode code = piece.code();
        String geom = WKBWriter.toHex(new WKBWriter().write(piece.shape()));
        return new Row(piece.id().value(), code == null ? null : code.value(), piece.name(), geom);
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        return new Piece(
                new PieceId(row.getInt("piece")),
                code == null ? null : new AreaCode(code),
                row.getString("name"),
                (MultiPolygon) Wkb.geometry(row.getBytes("geom")));
    }
}
