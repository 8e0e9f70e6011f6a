package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.MyPosition;
import org.gridboard.dashboard.RowList;
import org.gridboard.household.Door;
import org.gridboard.household.Ring;
import org.gridboard.household.WeekRing;
import org.jspecify.annotations.Nullable;

/** The rings as chips with their counts, and below them the next doors or the households of the chosen ring. */
class WeekRingPane extends Div implements FollowsFocus {

    private final WeekRing rings;
    private final Rights rights;
    private final Desk desk;
    private final Map<Ring, Integer> counts;
    private final Map<Ring, Button> chips = new EnumMap<>(Ring.class);
    private final ErrorLine error = new ErrorLine();
    private final Button next;
    private final Button nearMe;
    private @Nullable RowList list;

    WeekRingPane(WeekRing rings, Rights rights, Focus focus, Desk desk) {
        this.rings = rings;
        this.rights = rights;
        this.desk = desk;
        counts = rings.counts(focus.area());
        addClassName("gb-list-pane");
        next = chip(getTranslation("household.ring.next", WeekRing.DOORS), this::showNext);
        nearMe = new Button(getTranslation("household.ring.nearMe"), click -> askPosition());
        var bar = new Div(next);
        bar.addClassName("gb-chips");
        counts.forEach((ring, count) ->
                chips.put(ring, chip(getTranslation("household.ring." + ring, count), () -> showRing(ring))));
        chips.values().forEach(bar::add);
        var head = new Div(bar, nearMe, error);
        head.addClassName("gb-list-head");
        add(head);
        showNext();
    }

    @Override
    public void follow(Focus focus) {
        if (list != null) {
            list.follow(focus);
        }
    }

    private Button chip(String words, Runnable chosen) {
        var chip = new Button(words, click -> chosen.run());
        chip.addClassName("gb-chip");
        return chip;
    }

    private void askPosition() {
        error.clear();
        MyPosition.ask(position -> showNext(), error::show);
    }

    private void showNext() {
        List<Door> doors = rings.next(desk.focus().area(), MyPosition.last().orElse(null));
        show(
                next,
                doors.size(),
                (offset, limit) -> doors.stream().skip(offset).limit(limit).toList());
        nearMe.setVisible(!doors.isEmpty());
    }

    private void showRing(Ring ring) {
        Button chip = chips.get(ring);
        if (chip != null) {
            show(
                    chip,
                    counts.getOrDefault(ring, 0),
                    (offset, limit) -> rings.in(ring, desk.focus().area(), offset, limit));
        }
        nearMe.setVisible(false);
    }

    private void show(Button chosen, int count, RowList.Page<Door> page) {
        next.getElement().setAttribute("aria-pressed", String.valueOf(chosen == next));
        chips.values().forEach(chip -> chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen == chip)));
        if (list != null) {
            remove(list);
        }
        list = new RowList(
                rights.keeps() ? VisitForm.KIND : HouseholdForm.KIND,
                count,
                page,
                this::row,
                getTranslation("household.ring.empty"),
                desk.focus(),
                desk);
        add(list);
    }

    private RowList.Row row(Door door) {
        LocalDate last = door.lastVisited();
        return new RowList.Row(
                rights.keeps() ? VisitForm.to(door.id()).id() : door.id().toString(),
                null,
                "",
                door.address(),
                HouseholdTexts.joined(
                        " · ",
                        last == null
                                ? getTranslation("household.ring.never")
                                : getTranslation("household.ring.last", last.toString()),
                        door.gridName()));
    }
}
