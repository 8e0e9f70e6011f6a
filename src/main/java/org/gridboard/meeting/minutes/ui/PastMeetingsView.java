package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.meeting.PastMeetings;

/** The meetings of a community, latest first, and what became of their decisions. Community and search are in the URL. */
@Route(value = "minutes/:community?", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class PastMeetingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String QUERY = "q";

    private final PastMeetings meetings;
    private final Areas areas;
    private final CurrentAccount currentAccount;
    private String title = "";

    PastMeetingsView(PastMeetings meetings, Areas areas, CurrentAccount currentAccount) {
        this.meetings = meetings;
        this.areas = areas;
        this.currentAccount = currentAccount;
        addClassNames("gb-page", "gb-minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Area> communities = communities();
        Area community = event.getRouteParameters()
                .get("community")
                .map(code -> AreaCode.parse(code).flatMap(this::own))
                .orElseGet(() -> communities.stream().findFirst())
                .orElseThrow(NotFoundException::new);
        show(
                community,
                communities,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(QUERY)
                        .orElse(""));
    }

    private Optional<Area> own(AreaCode code) {
        return Optional.of(code)
                .filter(each ->
                        each.level() == Level.COMMUNITY && currentAccount.get().reaches(each))
                .flatMap(areas::find);
    }

    /** Of a street all, else the one that the account works in or in a part of. */
    private List<Area> communities() {
        return areas.roots().stream()
                .flatMap(root -> root.code().level() == Level.STREET
                        ? areas.children(root.code()).stream()
                        : areas.find(root.code().at(Level.COMMUNITY)).stream())
                .distinct()
                .toList();
    }

    private void show(Area community, List<Area> communities, String query) {
        title = community.name();
        removeAll();
        var home = new Anchor("", getTranslation("minutes.home"));
        var header = new Header(home, new H1(getTranslation("minutes.title")), choice(community, communities));
        if (currentAccount.get().is(Role.SECRETARY)) {
            header.add(new Anchor("digest/" + community.code(), getTranslation("minutes.digest")));
        }
        add(header, new Div(search(community, query)), new PastMeetingRows(meetings, community.code(), query));
    }

    private ComboBox<Area> choice(Area community, List<Area> communities) {
        var choice = new ComboBox<Area>();
        choice.setAriaLabel(getTranslation("minutes.community"));
        choice.setItems(communities);
        choice.setItemLabelGenerator(Area::name);
        choice.setValue(community);
        choice.setVisible(communities.size() > 1);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(change.getValue().code(), "");
            }
        });
        return choice;
    }

    private TextField search(Area community, String query) {
        var search = new TextField(getTranslation("minutes.search"));
        search.setClearButtonVisible(true);
        search.setValue(query);
        search.setWidth("24em");
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> go(community.code(), change.getValue()));
        return search;
    }

    private static void go(AreaCode community, String query) {
        UI.getCurrentOrThrow()
                .navigate(
                        "minutes/" + community,
                        query.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(QUERY, query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minutes.page", title);
    }
}
