package org.gridboard.opendata;

import java.time.Instant;
import java.util.List;

/** A page of features as GeoJSON, with what OGC API Features adds to it. */
record Features(
        String type,
        List<Feature> features,
        List<Link> links,
        Instant timeStamp,
        long numberMatched,
        int numberReturned) {

    Features(List<Feature> features, List<Link> links, Instant timeStamp, long numberMatched) {
        this("FeatureCollection", features, links, timeStamp, numberMatched, features.size());
    }
}
