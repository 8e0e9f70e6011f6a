package org.gridboard.boundary.partition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gridboard.code.AreaCode;
import org.gridboard.demonstration.TownOutlines;
import org.gridboard.exchange.RealData;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something to redraw: the grids of a place as somebody stored them. */
record Ground(String name, List<Piece> pieces) {

    /** As a draft begins where the community has no outline of its own. */
    Partition partition() {
        return Partition.of(
                OverlayNGRobust.union(
                        pieces.stream().map(piece -> (Geometry) piece.shape()).toList()),
                pieces);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The street of the demonstration. */
    static Ground town() {
        return of("demonstration", TownOutlines.grids());
    }

    /** The nine communities beside the Bund. */
    static List<Ground> bund() {
        return read(
                "bund/grids.geojson",
                "community_code",
                properties -> properties.path("grid_code").asString());
    }

    /** The 25 gu of Seoul, each with its neighbourhoods. */
    static List<Ground> seoul() {
        return read(
                "seoul/dong.geojson",
                "sgg",
                properties -> properties.path("adm_cd").asString());
    }

    private static List<Ground> read(String file, String group, Function<JsonNode, String> key) {
        Map<String, Map<String, Geometry>> groups = new TreeMap<>();
        try {
            for (JsonNode feature :
                    JsonMapper.shared().readTree(RealData.file(file).toFile()).path("features")) {
                JsonNode properties = feature.path("properties");
                groups.computeIfAbsent(properties.path(group).asString(), none -> new TreeMap<>())
                        .put(
                                key.apply(properties),
                                new GeoJsonReader()
                                        .read(feature.path("geometry").toString()));
            }
        } catch (ParseException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return groups.entrySet().stream()
                .map(each -> of(file.substring(0, file.indexOf('/')) + " " + each.getKey(), each.getValue()))
                .toList();
    }

    private static Ground of(String name, Map<String, Geometry> grids) {
        var pieces = new ArrayList<Piece>();
        grids.forEach((key, shape) -> {
            int number = pieces.size() + 1;
            pieces.add(new Piece(
                    new PieceId(number), new AreaCode("350203011048%03d".formatted(number)), key, Rings.area(shape)));
        });
        return new Ground(name, pieces);
    }
}
