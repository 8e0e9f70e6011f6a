package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A chart drawn by ECharts (decision 052), which can be looked at as a table. It is told words and numbers only. */
@Tag("gridboard-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./echart/gridboard-chart.ts")
abstract class GridboardChart extends Component implements HasStyle {

    private static final JsonMapper JSON = JsonMapper.shared();

    GridboardChart() {
        addClassName("gb-chart");
        getElement()
                .setPropertyJson(
                        "texts",
                        JSON.createObjectNode()
                                .put("asTable", getTranslation("compare.chart.asTable"))
                                .put("asChart", getTranslation("compare.chart.asChart"))
                                .put("noData", getTranslation("compare.noData")));
        addListener(NumberChosenEvent.class, chosen -> open(chosen.row, chosen.column));
    }

    /** Shows this content, see {@code frontend/echart/content.ts}. */
    final void show(Object content) {
        getElement().setPropertyJson("content", JSON.convertValue(content, ObjectNode.class));
    }

    /** Opens the records behind a number; row and column come from the browser and are not to be trusted. */
    abstract void open(int row, int column);

    /** A number of the chart was chosen. */
    @DomEvent("number-chosen")
    public static class NumberChosenEvent extends ComponentEvent<GridboardChart> {

        private final int row;
        private final int column;

        /** Made by Vaadin from the browser's event. */
        public NumberChosenEvent(
                GridboardChart source,
                boolean fromClient,
                @EventData("event.detail.row") int row,
                @EventData("event.detail.column") int column) {
            super(source, fromClient);
            this.row = row;
            this.column = column;
        }
    }
}
