package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Times;
import org.gridboard.live.GridStatuses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Follows what happens in the focus of the page, for as long as the page is open; is seen only while that is
 * interrupted, and says as of when the page is right.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LiveLine extends Div {

    private final GridStatuses statuses;
    private final Times times;
    private LiveLink.@Nullable Page page;
    private @Nullable Focus focus;
    private @Nullable LiveLink link;

    LiveLine(GridStatuses statuses, Times times) {
        this.statuses = statuses;
        this.times = times;
        addClassName("gb-interrupted");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Follows this focus from now on; a day that is over is not followed, for late entries alone change it, unless what
     * the page shows of it goes on.
     */
    void show(Focus now, LiveLink.Page around) {
        focus = now;
        page = around;
        getUI().ifPresent(this::follow);
    }

    /** Says since when the page may be out of date; nothing while it is not. */
    void say(Instant asOf, boolean interrupted) {
        setVisible(interrupted);
        setText(interrupted ? getTranslation("dashboard.interrupted", times.format(asOf)) : "");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow();
    }

    private void follow(UI ui) {
        if (focus == null || page == null || (link != null && link.fits(focus))) {
            return;
        }
        unfollow();
        boolean follows = focus.day().equals(times.today()) || page.goesOn();
        link = follows ? new LiveLink(ui, statuses, focus, page) : null;
    }

    private void unfollow() {
        if (link != null) {
            link.end();
            link = null;
        }
    }
}
