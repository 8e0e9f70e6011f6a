package org.gridboard.map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A tiled base map, set by {@code gridboard.base-map.*}; without a url the own buildings, roads and water are drawn.
 *
 * @param url Leaflet's template of a tile's address, such as {@code /tiles/{z}/{x}/{y}.png}
 * @param overlayUrl the same of a second layer with names, as Tianditu has one
 * @param attribution who made it, shown in the corner
 * @param maxZoom the deepest zoom that has tiles
 * @param subdomains letters for {@code {s}} in the address
 * @param folder a folder of tiles {@code z/x/y.png} on this machine, served at {@code /api/tiles}; set the url to
 *     {@code /api/tiles/{z}/{x}/{y}.png} to draw it
 * @param gcj02 whether it is drawn in GCJ-02, shifted 100–500 m, as Amap's
 */
@ConfigurationProperties("gridboard.base-map")
public record BaseMap(
        @Nullable String url,
        @Nullable String overlayUrl,
        @DefaultValue("") String attribution,
        @DefaultValue("18") int maxZoom,
        @DefaultValue("abc") String subdomains,
        @JsonIgnore @Nullable Path folder,
        boolean gcj02) {}
