package org.gridboard.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.gridboard.code.AreaCode;
import org.gridboard.live.LiveChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The map. It fetches what it draws from {@code /api/map/**} by itself; the server holds the area, the day and what is
 * selected, never a feature (decision 010). Places are degrees in EPSG:4326.
 */
@Tag("leaflet-map")
@NpmPackage(value = "@types/leaflet", version = "1.9.21")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@geoman-io/leaflet-geoman-free", version = "2.20.2")
@NpmPackage(value = "supercluster", version = "9.1.0")
@NpmPackage(value = "gcoord", version = "1.0.7")
@NpmPackage(value = "@types/leaflet", version = "1.9.21", dev = true)
@JsModule("./leaflet-map/leaflet-map.ts")
public class LeafletMap extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Shows this area; the view is fitted to it anew. */
    public void setArea(AreaCode area) {
        getElement().setProperty("area", area.value());
    }

    /** Shows boundaries and work of this day; the view stays. */
    public void setDay(LocalDate day) {
        getElement().setProperty("day", day.toString());
    }

    /**
     * Colours the areas by figures instead of the day's work.
     *
     * @param query what is asked of {@code /api/map/{area}/figures}; empty for the day's work
     */
    public void setFigures(String query) {
        getElement().setProperty("figures", query);
    }

    /** The time the legend states for the figures, to the minute; null for none. */
    public void setAsOf(@Nullable LocalTime time) {
        getElement()
                .setProperty(
                        "asOf",
                        time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** The versions that the browser keeps boundaries and base features by, see {@link MapVersions}. */
    public void setVersions(long boundaries, long base) {
        getElement().setProperty("boundaryVersion", Long.toString(boundaries));
        getElement().setProperty("baseVersion", Long.toString(base));
    }

    /**
     * Marks what is selected and brings it into view, unless it is there already.
     *
     * @param selected such as {@code issue/1042}, {@code grid/350203011048002}, {@code household/7}; empty for nothing
     */
    public void setSelected(String selected) {
        getElement().setProperty("selected", selected);
    }

    /** Where the selected lies, for what the map has not fetched by itself, such as a household seen from afar. */
    public void setSelectedAt(@Nullable Double lat, @Nullable Double lng) {
        getElement()
                .setPropertyJson("selectedAt", lat == null || lng == null ? NullNode.getInstance() : place(lat, lng));
    }

    /** Shows the checkpoints of this grid while a larger area is shown; null for those of the area itself. */
    public void setCheckpointsOf(@Nullable AreaCode grid) {
        getElement().setProperty("checkpointsOf", grid == null ? "" : grid.value());
    }

    /** Shows the checkpoints as this round sees them, such as {@code 2026-11-20.MORNING}; empty for the day's own. */
    public void setRound(String round) {
        getElement().setProperty("round", round);
    }

    /** Shows outlines, coverage and rounds alone, without points, legend and buttons: for a wall, and for who may see no more. */
    public void setNumbersOnly(boolean numbersOnly) {
        getElement().setProperty("numbersOnly", numbersOnly);
    }

    /** Shows outlines and names of the day alone, without its work and a legend of it. */
    public void setOutlinesOnly(boolean outlinesOnly) {
        getElement().setProperty("outlinesOnly", outlinesOnly);
    }

    /** Draws over tiles instead of the own buildings, roads and water; null, or one without a url, for none. */
    public void setBaseMap(@Nullable BaseMap baseMap) {
        boolean none = baseMap == null || baseMap.url() == null;
        getElement()
                .setPropertyJson(
                        "baseMap", none ? NullNode.getInstance() : JSON.convertValue(baseMap, ObjectNode.class));
    }

    /**
     * Shows a draft of new boundaries instead of the day's work: its pieces, its ground and what is wrong with it.
     *
     * @param url such as {@code /api/redrawing/7/12}, another one with every change; empty for no draft
     */
    public void setDraft(String url) {
        getElement().setProperty("draft", url);
    }

    /** Marks pieces of the draft, such as {@code 3} or {@code 3,5}; empty for none. */
    public void setDraftSelected(String pieces) {
        getElement().setProperty("draftSelected", pieces);
    }

    /** What a click on the draft does. */
    public void setTool(DrawingTool tool) {
        getElement().setProperty("tool", tool.name());
    }

    /** Draws the shapes proposed at this address dashed over the draft; empty for none. */
    public void setProposal(String url) {
        getElement().setProperty("proposal", url);
    }

    /** Brings a finding of the draft into view, near enough to see it, and marks its place. */
    public void showFinding(double lat, double lng) {
        getElement().callJsFunction("showFinding", lat, lng);
    }

    /** Takes back what was drawn last: the draft is shown as it stands, and can be drawn on again. */
    public void cancelDrawing() {
        getElement().callJsFunction("cancelDrawing");
    }

    /** Has the map fetch anew what a day's work changes. */
    public void refresh() {
        getElement().callJsFunction("refresh");
    }

    /** Has the map ask anew whose names have a red flag. */
    public void refreshFlags() {
        getElement().callJsFunction("refresh", "red-flags");
    }

    /** Shows changed statuses; has what else has changed fetched anew after a moment. */
    public void follow(LiveChange change) {
        getElement().callJsFunction("follow", change.rows(), MapKinds.of(change.kinds()));
    }

    /** Brings something into view, unless it is there already; written as for {@link #setSelected}. */
    public void highlight(String selected) {
        getElement().callJsFunction("highlight", selected);
    }

    /** Lets the user choose places until {@link #stopPicking}; a place already known is shown as a pin. */
    public void pickPlace(@Nullable Double lat, @Nullable Double lng) {
        getElement().callJsFunction("pickPlace", lat, lng);
    }

    /** Ends the choice of a place and takes the pin away. */
    public void stopPicking() {
        getElement().callJsFunction("stopPicking");
    }

    /** Called when something on the map is clicked. */
    public Registration addFeatureClickListener(ComponentEventListener<FeatureClickEvent> listener) {
        return addListener(FeatureClickEvent.class, listener);
    }

    /** Called with every place chosen: a click, Enter at the cross in the middle, the pin dropped. */
    public Registration addPlacePickedListener(ComponentEventListener<PlacePickedEvent> listener) {
        return addListener(PlacePickedEvent.class, listener);
    }

    /** Called when the user gave up choosing a place. */
    public Registration addPickingCancelledListener(ComponentEventListener<PickingCancelledEvent> listener) {
        return addListener(PickingCancelledEvent.class, listener);
    }

    /** Called when a piece of the draft is clicked while pieces or vertices can be chosen. */
    public Registration addPieceClickListener(ComponentEventListener<PieceClickEvent> listener) {
        return addListener(PieceClickEvent.class, listener);
    }

    /** Called when a line or an area is finished, or a vertex moved, added or removed. */
    public Registration addDrawnListener(ComponentEventListener<DrawnEvent> listener) {
        return addListener(DrawnEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var provider = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        getElement().setPropertyJson("texts", MapTexts.json(provider.getAllTranslations(event.getLocale())));
    }

    private static ObjectNode place(double lat, double lng) {
        return JSON.createObjectNode().put("lat", lat).put("lng", lng);
    }
}
