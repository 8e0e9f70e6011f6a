package org.gridboard.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.code.AreaCode;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the map shows of a draft, EPSG:4326: no names of people. Coordinates have nine decimals, so that a vertex that is moved
 * is found again.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
class DraftMap {

    private static final int DECIMALS = 9;

    private static final String GROUND = "select st_asgeojson(ground, 9) from redrawing where id = :id";
    private static final String SHAPES =
            "select p.piece, st_asgeojson(p.geom, 9) as shape from redrawing_piece p where " + PieceStore.AT_STEP;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Redrawings redrawings;
    private final DraftReadings readings;
    private final Balances balances;
    private final JdbcClient jdbc;

    DraftMap(Redrawings redrawings, DraftReadings readings, Balances balances, JdbcClient jdbc) {
        this.redrawings = redrawings;
        this.readings = readings;
        this.balances = balances;
        this.jdbc = jdbc;
    }

    /** Ground, pieces and findings at the draft's step. @throws OutOfScopeException if there is no such draft for the account */
    @PreAuthorize(Redrawings.DRAWS)
    public String draft(RedrawingId id) {
        Redrawing redrawing = redrawings.find(id).orElseThrow(OutOfScopeException::new);
        ObjectNode draft = JSON.createObjectNode();
        draft.set("ground", JSON.readTree(ground(id)));
        DraftReading reading = readings.take(id);
        draft.set("pieces", pieces(redrawing, reading.counsel()));
        ArrayNode findings = draft.putArray("findings");
        reading.findings().forEach(finding -> put(findings.addObject(), finding));
        return JSON.writeValueAsString(draft);
    }

    /** The shapes of the balance between two pieces; none where there is no better one. @throws OutOfScopeException as {@link #draft} */
    @PreAuthorize(Redrawings.DRAWS)
    public String proposal(RedrawingId id, PieceId one, PieceId other) {
        ArrayNode features = JSON.createArrayNode();
        balances.propose(id, one, other).ifPresent(proposal -> {
            features.add(proposed(proposal, one, proposal.one()));
            features.add(proposed(proposal, other, proposal.other()));
        });
        return JSON.writeValueAsString(collection(features));
    }

    private String ground(RedrawingId id) {
        return jdbc.sql(GROUND).param("id", id.value()).query(String.class).single();
    }

    private ObjectNode pieces(Redrawing redrawing, List<PieceCounsel> pieces) {
        Map<Integer, String> shapes = shapes(redrawing);
        ArrayNode features = JSON.createArrayNode();
        pieces.forEach(piece -> features.add(
                feature(piece, Objects.requireNonNull(shapes.get(piece.id().value())))));
        return collection(features);
    }

    private Map<Integer, String> shapes(Redrawing redrawing) {
        var shapes = new HashMap<Integer, String>();
        jdbc.sql(SHAPES)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .query(row -> {
                    shapes.put(row.getInt("piece"), row.getString("shape"));
                });
        return shapes;
    }

    private static ObjectNode feature(PieceCounsel piece, String shape) {
        AreaCode code = piece.code();
        ObjectNode properties = JSON.createObjectNode()
                .put("id", piece.id().value())
                .put("code", code == null ? null : code.value())
                .put("name", piece.name())
                .put("touched", piece.touched())
                .put("households", piece.households())
                .put("fit", piece.fit().name());
        return feature(JSON.readTree(shape), properties);
    }

    private static ObjectNode proposed(Proposal proposal, PieceId piece, int households) {
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        String shape = writer.write(proposal.edit().shapes().get(piece));
        ObjectNode properties = JSON.createObjectNode().put("id", piece.value()).put("households", households);
        return feature(JSON.readTree(shape), properties);
    }

    private static ObjectNode feature(JsonNode geometry, ObjectNode properties) {
        ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
        feature.set("geometry", geometry);
        feature.set("properties", properties);
        return feature;
    }

    private static ObjectNode collection(ArrayNode features) {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        collection.set("features", features);
        return collection;
    }

    private static void put(ObjectNode shown, Finding finding) {
        shown.put("kind", finding.kind().name()).put("lng", finding.at().x).put("lat", finding.at().y);
        ArrayNode pieces = shown.putArray("pieces");
        finding.pieces().forEach(piece -> pieces.add(piece.value()));
    }
}
