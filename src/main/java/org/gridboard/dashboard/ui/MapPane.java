package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.MapFigures;
import org.gridboard.dashboard.Selected;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.LiveChange;
import org.gridboard.map.BaseMap;
import org.gridboard.map.LeafletMap;
import org.gridboard.map.MapVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The map in the middle. It fetches what it draws by itself; the server tells it no more than the focus. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MapPane extends Div {

    /** The kinds whose ids begin with a grid's code. */
    private static final Set<String> OF_ONE_GRID = Set.of(GridTable.KIND, "round", "walking-order");

    private static final Pattern ROUND = Pattern.compile("\\d{15}\\.(\\d{4}-\\d{2}-\\d{2}\\.(?:MORNING|AFTERNOON))");

    private final LeafletMap map = new LeafletMap();
    private final MapVersions versions;
    private final Clock clock;
    /** The day whose work is shown, or null while figures are: they were counted at a time that the page states. */
    private @Nullable LocalDate day;

    MapPane(MapVersions versions, BaseMap baseMap, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        map.setBaseMap(baseMap);
        addClassName("gb-map-pane");
        map.setSizeFull();
        add(map);
    }

    /** @param figures what the lens shows of the areas, or null for the day's work */
    void show(Focus focus, @Nullable MapFigures figures) {
        Selected selected = focus.selected();
        map.setVersions(versions.of("boundaries"), versions.of("base"));
        map.setArea(focus.area());
        day = figures == null ? focus.day() : null;
        map.setDay(figures == null ? focus.day() : figures.day());
        map.setFigures(figures == null ? "" : figures.query());
        map.setAsOf(null);
        asOf(clock.instant());
        map.setCheckpointsOf(gridIn(focus));
        map.setRound(selected == null ? "" : roundIn(selected));
        map.setSelected(selected == null ? marked(figures) : selected.toString());
    }

    private static String marked(@Nullable MapFigures figures) {
        if (figures == null || figures.marked() == null) {
            return "";
        }
        AreaCode marked = figures.marked();
        return new Selected(marked.isGrid() ? "grid" : "community", marked.value()).toString();
    }

    /** The grid whose checkpoints are shown: the page's area, or the grid of what is selected in it. */
    private static @Nullable AreaCode gridIn(Focus focus) {
        Selected selected = focus.selected();
        if (selected != null && OF_ONE_GRID.contains(selected.kind())) {
            String code = selected.id().split("\\.", 2)[0];
            return AreaCode.parse(code).filter(AreaCode::isGrid).orElse(null);
        }
        return focus.area().isGrid() ? focus.area() : null;
    }

    /** The day and half of the round that is selected, or empty. */
    private static String roundIn(Selected selected) {
        Matcher round = ROUND.matcher(selected.id());
        return selected.kind().equals("round") && round.matches() ? round.group(1) : "";
    }

    /** Has the map fetch anew what may have changed. */
    void refresh() {
        asOf(clock.instant());
        map.refresh();
    }

    void follow(LiveChange change) {
        if (change.kinds().contains(ChangeKind.AREA)) {
            map.setVersions(versions.of("boundaries"), versions.of("base"));
        }
        if (day != null) {
            map.follow(change);
        }
    }

    /** Up to when the map is right; a day that is over is right as it stands. */
    void asOf(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, clock.getZone());
        if (local.toLocalDate().equals(day)) {
            map.setAsOf(local.toLocalTime());
        }
    }

    void onSelect(Consumer<Selected> selected) {
        map.addFeatureClickListener(event -> {
            if (!event.kind().equals("community")) {
                selected.accept(new Selected(event.kind(), event.id()));
            }
        });
    }

    void onCommunity(Consumer<AreaCode> area) {
        map.addFeatureClickListener(event -> {
            if (event.kind().equals("community")) {
                AreaCode.parse(event.id()).ifPresent(area);
            }
        });
    }

    Registration pickPlace(Desk.@Nullable Place start, Consumer<Desk.Place> chosen) {
        var listener = map.addPlacePickedListener(event -> chosen.accept(new Desk.Place(event.lat(), event.lng())));
        map.pickPlace(start == null ? null : start.lat(), start == null ? null : start.lng());
        return () -> {
            listener.remove();
            map.stopPicking();
        };
    }
}
