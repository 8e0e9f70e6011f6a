package org.gridboard.boundary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.map.BaseMap;
import org.gridboard.map.LeafletMap;
import org.gridboard.map.MapVersions;
import org.jspecify.annotations.Nullable;

/**
 * The boundary workshop: the boundaries of an area on any day and what has changed, and a community's drafts; everything
 * follows from the address ({@link Asked}).
 */
@Route(value = "boundaries/:area?/:day?", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class WorkshopView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkshopServices services;
    private final MapVersions versions;
    private final LeafletMap map = new LeafletMap();
    private final Header header = new Header();
    private final Div left = new Div();
    private final Div right = new Div();
    private @Nullable Workbench workbench;
    private String title = "";

    WorkshopView(WorkshopServices services, MapVersions versions, BaseMap baseMap) {
        this.services = services;
        this.versions = versions;
        addClassName("gb-workshop");
        left.addClassName("gb-workshop-left");
        right.addClassName("gb-workshop-right");
        map.setBaseMap(baseMap);
        map.setSizeFull();
        var middle = new Div(map);
        middle.addClassName("gb-map-pane");
        var small = new Paragraph(getTranslation("boundary.small"));
        small.addClassNames("gb-workshop-small", "gb-soft");
        small.setVisible(services.draws());
        var panes = new Div(left, middle, right);
        panes.addClassName("gb-workshop-panes");
        add(header, small, panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("area");
        if (asked.isEmpty()) {
            event.forwardTo("boundaries/" + first());
            return;
        }
        Area area = asked.flatMap(AreaCode::parse)
                .filter(services::opens)
                .flatMap(services.areas()::find)
                .orElseThrow(NotFoundException::new);
        Asked next = Asked.day(
                        event.getRouteParameters().get("day"),
                        services.calendar().today())
                .map(day -> Asked.of(area.code(), day, event.getLocation().getQueryParameters()))
                .orElseThrow(NotFoundException::new);
        show(area, next);
    }

    private AreaCode first() {
        AreaCode root =
                services.areas().roots().stream().findFirst().map(Area::code).orElseThrow(NotFoundException::new);
        return root.isGrid() ? root.at(Level.COMMUNITY) : root;
    }

    private void show(Area area, Asked asked) {
        title = area.name();
        header.removeAll();
        header.add(
                new Anchor("", getTranslation("boundary.home")),
                new H1(getTranslation(services.draws() ? "boundary.title" : "boundary.title.read", area.name())),
                new Places(services, asked));
        map.setVersions(versions.of("boundaries"), versions.of("base"));
        map.setArea(asked.area());
        map.setDay(asked.day());
        boolean drawing = asked.draft() != null && services.draws();
        map.setOutlinesOnly(!drawing);
        if (!drawing) {
            leaveDraft();
            new TimeMachine(services, this::go).show(asked, left, right);
        } else {
            draft().open(asked);
        }
    }

    private Workbench draft() {
        Workbench open = workbench == null ? new Workbench(services, map, left, right, this::go) : workbench;
        workbench = open;
        return open;
    }

    private void leaveDraft() {
        if (workbench != null) {
            workbench.close();
            workbench = null;
        }
    }

    private void go(Asked next) {
        UI.getCurrentOrThrow().navigate(next.path(), next.query());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("boundary.page", title);
    }
}
