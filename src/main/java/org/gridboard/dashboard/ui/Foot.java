package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.live.LiveChange;

/** Along the foot of the page: the bar of the lens, where it has one. */
class Foot extends Div {

    private final Lenses lenses;

    Foot(Lenses lenses) {
        this.lenses = lenses;
        addClassName("gb-foot");
    }

    /** Shows the bar; with {@code anew} false the one that stands only follows the selection. */
    void show(Focus focus, Desk desk, boolean anew) {
        if (anew) {
            removeAll();
            lenses.of(focus).foot(focus, desk).ifPresent(this::add);
            setVisible(getComponentCount() > 0);
        } else if (getComponentCount() > 0 && getComponentAt(0) instanceof FollowsFocus bar) {
            bar.follow(focus);
        }
    }

    void follow(LiveChange change) {
        if (getComponentCount() > 0 && getComponentAt(0) instanceof FollowsChanges bar) {
            bar.follow(change);
        }
    }
}
