package org.gridboard.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.notice.Notice;
import org.gridboard.notice.Notices;

/** The account's notices, newest first. Opening one marks it as read and shows what it is about. */
@Route(value = "notices", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class NoticesView extends Main implements HasDynamicTitle {

    private final Notices notices;
    private final NoticeDoors doors;
    private final NoticeTexts texts;
    private final Div rows = new Div();

    NoticesView(Notices notices, NoticeDoors doors, NoticeTexts texts) {
        this.notices = notices;
        this.doors = doors;
        this.texts = texts;
        addClassNames("gb-page", "gb-notices");
        add(new Header(new Anchor("", getTranslation("notice.home")), new H1(getTranslation("notice.title"))), rows);
        show();
    }

    private void show() {
        rows.removeAll();
        notices.latest(0, 1).stream().findFirst().ifPresent(this::offerReading);
        rows.add(new NoticeRows(notices, texts, this::open));
    }

    /** Marks what is on the page; what comes meanwhile stays unread. */
    private void offerReading(Notice newest) {
        var all = new Button(getTranslation("notice.readAll"), click -> {
            notices.readUpTo(newest);
            show();
        });
        all.setEnabled(notices.unread() > 0);
        var acts = new Div(all);
        acts.addClassName("gb-acts");
        rows.add(acts);
    }

    private void open(Notice notice) {
        notices.read(notice);
        doors.open(notice);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.page");
    }
}
