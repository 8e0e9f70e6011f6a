package org.gridboard.exchange.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GeoJSON FeatureCollection, read feature by feature.
 *
 * @param crs what it calls its reference system
 * @param properties the names of all properties, in the order met
 * @param types the geometry types met
 */
public record GeoJsonFile(Path file, String crs, int features, List<String> properties, Set<String> types) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a feature is handed to, with its place in the file from 1. */
    @FunctionalInterface
    public interface FeatureHandler {
        void accept(int number, JsonNode feature);
    }

    /** Looks through the whole file. @throws ImportRefused if it is no GeoJSON that can be imported */
    public static GeoJsonFile open(Path file) {
        FileForm form = FileForm.of(file);
        if (form == FileForm.EMPTY) {
            throw new ImportRefused(Refusal.EMPTY_FILE);
        }
        if (form != FileForm.JSON) {
            throw new ImportRefused(Refusal.NOT_GEOJSON, form.key());
        }
        var scan = new Scan();
        walk(file, scan);
        return scan.result(file);
    }

    /** Reads the features in order. */
    public void forEach(FeatureHandler handler) {
        walk(file, new Visitor() {
            @Override
            public void feature(int number, JsonNode feature) {
                handler.accept(number, feature);
            }
        });
    }

    private static void walk(Path file, Visitor visitor) {
        try (Reader reader = TextFile.open(file);
                JsonParser parser = JSON.createParser(reader)) {
            walk(parser, visitor);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ImportRefused(e, Refusal.DAMAGED_GEOJSON, line);
        } catch (CharacterCodingException e) {
            throw new ImportRefused(e, Refusal.NOT_TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(JsonParser parser, Visitor visitor) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new ImportRefused(Refusal.NOT_A_FEATURE_COLLECTION);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                int number = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    visitor.feature(++number, parser.readValueAsTree());
                }
            } else if (name.equals("crs") || name.equals("type")) {
                visitor.member(name, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
    }

    private interface Visitor {

        default void member(String name, JsonNode value) {}

        void feature(int number, JsonNode feature);
    }

    private static final class Scan implements Visitor {

        private final Set<String> properties = new LinkedHashSet<>();
        private final Set<String> types = new LinkedHashSet<>();
        private String crs = "EPSG:" + CrsName.WGS84;
        private String type = "";
        private int features;

        @Override
        public void member(String name, JsonNode value) {
            if (name.equals("type")) {
                type = value.asString("");
            } else if (!value.isNull()) {
                crs = value.path("properties").path("name").asString(value.toString());
            }
        }

        @Override
        public void feature(int number, JsonNode feature) {
            features = number;
            properties.addAll(feature.path("properties").propertyNames());
            types.add(feature.path("geometry").path("type").asString(""));
            if (properties.size() > Limits.COLUMNS) {
                throw new ImportRefused(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
            }
            if (number > Limits.ROWS) {
                throw new ImportRefused(Refusal.TOO_MANY_ROWS, Limits.ROWS);
            }
        }

        GeoJsonFile result(Path file) {
            if (!type.equals("FeatureCollection")) {
                throw new ImportRefused(Refusal.NOT_A_FEATURE_COLLECTION);
            }
            if (features == 0) {
                throw new ImportRefused(Refusal.NO_FEATURES);
            }
            return new GeoJsonFile(file, crs, features, new ArrayList<>(properties), types);
        }
    }
}
