package org.gridboard.opendata;

import java.util.Arrays;
import java.util.Locale;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** In what numbers are answered. */
enum Format {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    CSV(OpenDoor.CSV),
    GEOJSON(OpenDoor.GEO_JSON);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * What the parameter names, else the first one that the header does, else JSON.
     *
     * @throws RefusedException if the parameter names none
     */
    static Format of(@Nullable String parameter, @Nullable String accepted) {
        if (parameter != null) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("opendata.problem.format", parameter));
        }
        if (accepted != null && accepted.contains("text/csv")) {
            return CSV;
        }
        return accepted != null && accepted.contains(OpenDoor.GEO_JSON) ? GEOJSON : JSON;
    }
}
