package org.gridboard.map;

/** The SQL that turns rows into one GeoJSON text, in one place. */
public final class FeatureCollections {

    private FeatureCollections() {}

    /**
     * Wraps a query whose column {@code geom} holds the geometry and whose other columns become the properties.
     *
     * @param rows a select statement; its columns' names are the properties' names
     */
    public static String of(String rows) {
        return """
            select '{"type":"FeatureCollection","features":['
                || coalesce(string_agg(st_asgeojson(f.*, 'geom', 6), ','), '') || ']}'
            from (%s) f""".formatted(rows);
    }
}
