package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Times;
import org.gridboard.meeting.KeptMinutes;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.Meetings;
import org.gridboard.meeting.PastMeetings;
import org.gridboard.meeting.minutes.MinutesWords;
import org.gridboard.meeting.minutes.Sheet;

/** The minutes of one meeting: to read, print, take along and correct; while it is open, to word its measures anew. */
@Route(value = "minutes/:community/:day", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class MinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PastMeetings past;
    private final Meetings meetings;
    private final MinutesWords words;
    private final MeasureEdits edits;
    private final Drafts drafts;
    private final Times times;
    private final CurrentAccount currentAccount;
    private String title = "";

    MinutesView(
            PastMeetings past,
            Meetings meetings,
            MinutesWords words,
            MeasureEdits edits,
            Drafts drafts,
            Times times,
            CurrentAccount currentAccount) {
        this.past = past;
        this.meetings = meetings;
        this.words = words;
        this.edits = edits;
        this.drafts = drafts;
        this.times = times;
        this.currentAccount = currentAccount;
        addClassNames("gb-page", "gb-minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        AreaCode community = parameters
                .get("community")
                .flatMap(AreaCode::parse)
                .filter(code ->
                        code.level() == Level.COMMUNITY && currentAccount.get().reaches(code))
                .orElseThrow(NotFoundException::new);
        show(community, parameters.get("day").flatMap(MinutesView::day).orElseThrow(NotFoundException::new));
    }

    private void show(AreaCode community, LocalDate day) {
        removeAll();
        Optional<KeptMinutes> kept = past.minutes(community, day);
        if (kept.isPresent()) {
            closed(community, day, kept.get());
        } else {
            open(meetings.find(community, day)
                    .filter(meeting -> meeting.isOpen() && isSecretary())
                    .orElseThrow(NotFoundException::new));
        }
    }

    private void closed(AreaCode community, LocalDate day, KeptMinutes kept) {
        Sheet sheet = words.of(kept, getLocale());
        title = sheet.title() + " " + kept.minutes().number();
        add(MinutesActs.of(community, day), new SheetPage(sheet));
        if (isSecretary()) {
            add(new AddendumForm(kept.meeting(), past, drafts, times, () -> show(community, day)));
        }
    }

    private void open(Meeting meeting) {
        var minutes = past.preview(meeting.id());
        var page = new SheetPage(words.preview(minutes, getLocale()));
        title = minutes.communityName() + " " + meeting.day();
        edits.offer(meeting, minutes, page, () -> show(meeting.community(), meeting.day()));
        add(MinutesActs.ofOpen(meeting.community()), page);
    }

    private boolean isSecretary() {
        return currentAccount.get().is(Role.SECRETARY);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("minutes.page", title);
    }
}
