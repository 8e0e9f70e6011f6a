package org.gridboard.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalTime;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What the component in the browser is told; its names for things are these properties. */
class LeafletMapTest {

    private final LeafletMap map = new LeafletMap();

    @Test
    void the_time_of_the_figures_is_told_to_the_minute() {
        map.setAsOf(LocalTime.of(15, 58, 31));
        assertThat(map.getElement().getProperty("asOf")).isEqualTo("15:58");
        map.setAsOf(null);
        assertThat(map.getElement().getProperty("asOf")).isEmpty();
    }

    @Test
    void no_grid_for_checkpoints_means_those_of_the_area() {
        map.setCheckpointsOf(new AreaCode("350203011048002"));
        assertThat(map.getElement().getProperty("checkpointsOf")).isEqualTo("350203011048002");
        map.setCheckpointsOf(null);
        assertThat(map.getElement().getProperty("checkpointsOf")).isEmpty();
    }

    @Test
    void a_base_map_without_a_url_is_none() {
        map.setBaseMap(new BaseMap(null, null, "", 18, "abc", null, false));
        assertThat(raw("baseMap")).hasToString("null");
    }

    @Test
    void a_base_map_is_told_in_the_components_words() {
        map.setBaseMap(new BaseMap("/tiles/{z}/{x}/{y}.png", null, "© someone", 17, "abc", null, true));
        assertThat(((ObjectNode) raw("baseMap")).propertyNames())
                .containsExactlyInAnyOrder("url", "overlayUrl", "attribution", "maxZoom", "subdomains", "gcj02");
    }

    @Test
    void half_a_place_is_no_place() {
        map.setSelectedAt(24.486, null);
        assertThat(raw("selectedAt")).hasToString("null");
    }

    private Serializable raw(String property) {
        return map.getElement().getPropertyRaw(property);
    }
}
