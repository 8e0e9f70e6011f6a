package org.gridboard.wall.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.GridStatus;
import org.gridboard.live.LiveChange;
import org.gridboard.map.LeafletMap;
import org.gridboard.wall.Turning;
import org.jspecify.annotations.Nullable;

/** One area on one day: numbers, map, and the page that stands. */
class WallBoard extends Div implements WallLink.Wall {

    private final transient WallServices services;
    private final Area area;
    private final LocalDate day;
    private final WallNumbers numbers = new WallNumbers();
    private final LeafletMap map = new LeafletMap();
    private final WallFlags flags = new WallFlags();
    private final Div stand = new Div();
    private final Div dots = new Div();
    private final Span asOf = new Span();
    private final Span paused = new Span();
    private final List<WallPage> pages;
    private final transient Turning turning;
    private transient List<GridStatus> statuses;
    private transient @Nullable WallLink link;
    private int shown = -1;
    private boolean stale;

    WallBoard(WallServices services, Area area, LocalDate day) {
        this.services = services;
        this.area = area;
        this.day = day;
        this.statuses = services.statuses().of(area.code(), day);
        Instant now = services.clock().instant();
        pages = List.of(
                new RoundsPage(() -> statuses, day),
                new IssuesPage(services.issues()),
                new ComparisonPage(services.comparisons(), services.clock()));
        turning = new Turning(pages.size(), now);
        addClassName("gb-wall-board");
        stand.addClassName("gb-wall-stand");
        dots.addClassName("gb-wall-dots");
        pages.forEach(page -> dots.add(new Span()));
        paused.addClassName("gb-wall-paused");
        var foot = new Footer(asOf, ramp(), flags, paused, dots);
        add(numbers, new Div(map, stand), foot);
        map.setNumbersOnly(true);
        outlines();
        map.setArea(area.code());
        map.setDay(day);
        numbers.show(statuses);
        asOf(now, false);
        beat(now);
    }

    /** Shows what happens from now on. */
    void follow(UI ui) {
        end();
        link = new WallLink(ui, services.statuses(), area.code(), this);
    }

    void end() {
        if (link != null) {
            link.end();
            link = null;
        }
    }

    /** Turns to the page that is to stand, and reads it again where it is out of date. */
    void beat(Instant now) {
        int next = turning.at(now);
        if (next != shown || stale) {
            WallPage page = pages.get(next);
            page.show(area.code());
            stand.removeAll();
            stand.add(page);
            mark(next);
            shown = next;
            stale = false;
            if (next == 0 && flags.show(services.flags().on(area.code(), day))) {
                map.refreshFlags();
            }
        }
    }

    void pause(Instant now) {
        turning.pause(now);
        paused.setText(turning.isPaused() ? getTranslation("wall.paused") : "");
        beat(now);
    }

    void turn(int by, Instant now) {
        turning.turn(by, now);
        beat(now);
    }

    /** What is told of another day is none of this board's: the page makes one of the new day. */
    @Override
    public void changed(LiveChange change) {
        if (!change.day().equals(day)) {
            return;
        }
        asOf(change.asOf(), false);
        statuses = change.all();
        numbers.show(statuses);
        if (change.kinds().contains(ChangeKind.AREA)) {
            outlines();
        }
        map.follow(change);
        stale = true;
    }

    @Override
    public void asOf(Instant moment, boolean interrupted) {
        LocalTime time = LocalTime.ofInstant(moment, services.clock().getZone()).truncatedTo(ChronoUnit.MINUTES);
        String text = getTranslation(interrupted ? "wall.interrupted" : "wall.asOf", time.toString());
        if (!text.equals(asOf.getText())) {
            asOf.setText(text);
            asOf.setClassName("gb-alarm", interrupted);
        }
    }

    private void outlines() {
        map.setVersions(
                services.versions().of("boundaries"), services.versions().of("base"));
    }

    private void mark(int standing) {
        for (int page = 0; page < pages.size(); page++) {
            dots.getElement().getChild(page).getClassList().set("gb-wall-here", page == standing);
        }
    }

    /** What the map's colours mean. */
    private Div ramp() {
        var ramp = new Div();
        ramp.addClassName("gb-wall-ramp");
        for (int step = 0; step < 5; step++) {
            var text = new Span(getTranslation("map.step." + step));
            text.addClassName("gb-wall-step-" + step);
            ramp.add(text);
        }
        return ramp;
    }
}
