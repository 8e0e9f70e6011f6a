package org.gridboard.boundary.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The boundaries of the day to take along, as GeoJSON in a chosen reference system. */
class ExportFields extends Details {

    /** Degrees: WGS 84 and CGCS2000. */
    private static final List<Integer> DEGREES = List.of(4326, 4490);
    /** CGCS2000, 3-degree Gauss-Kruger: the zones 25 (75° E) to 45 (135° E) are EPSG:4513 to 4533, 4534 to 4554 without the zone's number. */
    private static final int FIRST_MERIDIAN = 4534;

    private static final int LAST_MERIDIAN = 4554;

    private final Asked asked;
    private final Anchor link = new Anchor();

    ExportFields(Asked asked) {
        this.asked = asked;
        setSummaryText(getTranslation("boundary.export"));
        var system = new Select<Integer>();
        system.setLabel(getTranslation("boundary.export.crs"));
        system.setItems(systems());
        system.setItemLabelGenerator(this::name);
        system.setWidthFull();
        system.addValueChangeListener(change -> lead(change.getValue()));
        link.setText(getTranslation("boundary.export.download", asked.day().toString()));
        link.addClassName("gb-download");
        link.setDownload(true);
        link.setRouterIgnore(true);
        system.setValue(DEGREES.getFirst());
        var fields = new Div(new Paragraph(getTranslation("boundary.export.what")), system, link);
        fields.addClassName("gb-fields");
        add(fields);
    }

    private static List<Integer> systems() {
        return Stream.concat(
                        DEGREES.stream(),
                        IntStream.rangeClosed(FIRST_MERIDIAN, LAST_MERIDIAN).boxed())
                .toList();
    }

    private String name(int system) {
        return DEGREES.contains(system)
                ? getTranslation("boundary.export.crs." + system)
                : getTranslation("boundary.export.zone", meridian(system), Integer.toString(system));
    }

    private static int meridian(int system) {
        final int firstDegrees = 75;
        final int width = 3;
        return firstDegrees + width * (system - FIRST_MERIDIAN);
    }

    private void lead(int system) {
        link.setHref("api/boundaries/" + asked.area() + ".geojson?day=" + asked.day() + "&crs=" + system);
    }
}
