package org.gridboard.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serializable;
import java.time.LocalTime;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void what_is_drawn_on_a_draft_comes_as_degrees_east_and_north() {
        var drawn = new DrawnEvent(map, true, "MOVE_VERTEX", new double[][] {{118.122, 24.486}, {118.123, 24.487}});
        assertThat(drawn.kind()).isEqualTo(DrawnKind.MOVE_VERTEX);
        assertThat(drawn.coordinates()).hasDimensions(2, 2);
    }

    @ParameterizedTest
    @CsvSource({"BURN,118,24", "LINE,NaN,24", "AREA,118,Infinity"})
    void what_nobody_can_draw_is_not_taken_from_the_browser(String kind, double lng, double lat) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrawnEvent(map, true, kind, new double[][] {{lng, lat}}));
    }

    @Test
    void a_place_of_three_numbers_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrawnEvent(map, true, "LINE", new double[][] {{118, 24, 3}}));
    }

    @Test
    void the_tool_is_told_by_its_name() {
        map.setTool(DrawingTool.LINE);
        assertThat(map.getElement().getProperty("tool")).isEqualTo("LINE");
    }

    private Serializable raw(String property) {
        return map.getElement().getPropertyRaw(property);
    }
}
