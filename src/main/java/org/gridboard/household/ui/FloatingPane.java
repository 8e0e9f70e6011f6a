package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Tag;
import org.gridboard.household.FloatingRegister;
import org.gridboard.household.Stay;
import org.gridboard.household.StayRow;
import org.jspecify.annotations.Nullable;

/** The floating population register, and above it its download. */
class FloatingPane extends Div implements FollowsFocus {

    private final LocalDate today;
    private final RowList list;

    FloatingPane(FloatingRegister register, LocalDate today, Focus focus, Desk desk) {
        this.today = today;
        addClassName("gb-list-pane");
        list = new RowList(
                HouseholdForm.KIND,
                register.count(focus.area()),
                (offset, limit) -> register.rows(focus.area(), offset, limit),
                this::line,
                getTranslation("household.floating.empty"),
                focus,
                desk);
        var sheet = FloatingSheet.of(this::getTranslation, today);
        var download = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> sheet.download(register.sheet(focus.area(), FloatingSheet.ROWS_MOST), focus.area())),
                getTranslation("household.floating.download"));
        download.setDownload(true);
        var head = new Div(download);
        head.addClassName("gb-list-head");
        add(head, list);
    }

    @Override
    public void follow(Focus focus) {
        list.follow(focus);
    }

    private RowList.Row line(StayRow row) {
        StayRow.State state = row.on(today);
        return new RowList.Row(
                row.id().toString(),
                state == StayRow.State.RUNNING ? null : getTranslation("household.floating.state." + state),
                tone(state).word(),
                row.address(),
                HouseholdTexts.joined(" · ", row.head(), span(row.stay()), row.gridName()));
    }

    private @Nullable String span(@Nullable Stay stay) {
        if (stay == null) {
            return null;
        }
        LocalDate until = stay.until();
        return getTranslation(
                "household.floating.span",
                stay.arrived().toString(),
                until == null ? getTranslation("household.floating.open") : until.toString());
    }

    private static Tag.Tone tone(StayRow.State state) {
        return switch (state) {
            case ENDED -> Tag.Tone.ALARM;
            case MISSING, ENDING -> Tag.Tone.WARN;
            case RUNNING -> Tag.Tone.PLAIN;
        };
    }
}
