package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.CountsTasks;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.dashboard.Readings;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.LiveChange;
import org.jspecify.annotations.Nullable;

/** The one page: everything on it follows from the focus in its URL. */
@Route(":lens(meeting|my-grid|compare)/:area/:day?")
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class DashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle, Desk, LiveLink.Page {

    private final Areas areas;
    private final WorkingCalendar calendar;
    private final Lenses lenses;
    private final TopBar topBar;
    private final ListTabs lists;
    private final MapPane map;
    private final FormPane form;
    private final Div headline = new Div();
    private final Foot foot;
    private final PhoneBar phoneBar = new PhoneBar(this);
    private final Readings readings = new Readings();
    private final LiveLine live;
    private @Nullable Focus focus;
    private boolean listsAreStale;
    private String title = "";

    DashboardView(
            Areas areas,
            WorkingCalendar calendar,
            Lenses lenses,
            TopBar topBar,
            ListTabs lists,
            MapPane map,
            FormPane form,
            Banner banner,
            LiveLine live) {
        this.areas = areas;
        this.calendar = calendar;
        this.lenses = lenses;
        this.topBar = topBar;
        this.lists = lists;
        this.map = map;
        this.form = form;
        this.live = live;
        foot = new Foot(lenses);
        addClassName("gb-page-one");
        headline.addClassName("gb-headline");
        var panes = new Div(lists, map, form);
        panes.addClassName("gb-panes");
        add(banner, live, topBar, headline, panes, foot, phoneBar);
        map.onSelect(selected -> show(lenses.of(focus()).choose(focus(), selected)));
        map.onCommunity(area -> show(focus().withArea(area)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Focus next = Urls.focus(event, form.kinds(), lenses::options, calendar.currentOrLastWorkingDay())
                .filter(asked -> !asked.day().isAfter(calendar.today()))
                .orElseThrow(NotFoundException::new);
        var path = areas.path(next.area());
        if (path.isEmpty() || !path.getLast().code().equals(next.area())) {
            throw new NotFoundException();
        }
        title = path.getLast().name();
        render(next);
    }

    private void render(Focus next) {
        Focus before = focus;
        focus = next;
        readings.forget();
        boolean elsewhere =
                listsAreStale || before == null || !before.select(null).equals(next.select(null));
        if (elsewhere) {
            getElement().setAttribute("data-lens", next.lens());
            topBar.show(next, this);
            showHeadline(next);
            listsAreStale = false;
        }
        lists.show(next, this, elsewhere);
        map.show(next.select(form.onMap(next)), lenses.of(next).onMap(next).orElse(null));
        form.show(next, this);
        foot.show(next, this, elsewhere);
        phoneBar.show(next, before);
        live.show(next, this);
        readings.forget();
    }

    @Override
    public void changed(LiveChange change) {
        map.follow(change);
        lists.follow(change);
        foot.follow(change);
        if (headline.getComponentAt(0) instanceof FollowsChanges figures) {
            figures.follow(change);
        }
    }

    @Override
    public boolean goesOn() {
        return lenses.of(focus()).goesOn(focus());
    }

    @Override
    public void changedLater(LiveChange change) {
        foot.follow(change);
    }

    @Override
    public void renew(Set<ChangeKind> kinds) {
        lists.renew(this, kinds, () -> listsAreStale = true);
        topBar.renew(kinds);
        if (!(headline.getComponentAt(0) instanceof FollowsChanges)) {
            showHeadline(focus());
        }
        readings.forget();
    }

    @Override
    public void asOf(Instant moment, boolean interrupted) {
        map.asOf(moment);
        live.say(moment, interrupted);
    }

    private void showHeadline(Focus now) {
        Component content = lenses.of(now).headline(now, this);
        headline.removeAll();
        headline.add(content);
        phoneBar.waiting(content instanceof CountsTasks tasks ? tasks.waiting() : 0);
    }

    @Override
    public Focus focus() {
        return Objects.requireNonNull(focus);
    }

    @Override
    public void show(Focus next) {
        if (next.equals(focus)) {
            phoneBar.show(next, null); // asked for again from another page of the phone
        } else {
            UI.getCurrentOrThrow().navigate(next.path(), next.query());
        }
    }

    @Override
    public void stored() {
        Focus now = focus();
        showHeadline(now);
        lists.show(now, this, true);
        readings.forget();
        listsAreStale = false;
        map.refresh();
        form.show(now, this);
        foot.show(now, this, false);
    }

    @Override
    public void changedOnMap() {
        listsAreStale = true;
        map.refresh();
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> reading) {
        return readings.once(type, reading);
    }

    @Override
    public Registration pickPlace(@Nullable Place start, Consumer<Place> chosen) {
        phoneBar.go(Page.MAP);
        return map.pickPlace(start, place -> {
            phoneBar.go(Page.FORM);
            chosen.accept(place);
        });
    }

    /** Which of the three pages a phone shows; wider screens show all at once. */
    void page(Page page) {
        getElement().setAttribute("data-page", page.name().toLowerCase());
    }

    @Override
    public String getPageTitle() {
        return title + " · Gridboard";
    }
}
