package org.gridboard.bench;

import org.junit.jupiter.api.Test;

/** What {@code make bench-data} runs: generates the city anew, at the scale asked for. */
class CityDataBuild {

    @Test
    void the_city_is_generated() throws Exception {
        try (BenchCluster cluster = BenchCluster.start()) {
            CityData.build(cluster.databases(), BenchCluster.CITY, Scale.asked());
        }
    }
}
