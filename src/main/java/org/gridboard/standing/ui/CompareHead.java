package org.gridboard.standing.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.live.LiveChange;
import org.gridboard.standing.Comparison;

/** Above the map: what is compared, and five numbers of the whole. It says as of when it counts, and stays so. */
class CompareHead extends Div implements FollowsChanges {

    CompareHead(Compared compared, Comparison before, LocalDate today, Desk desk) {
        addClassName("gb-compare-head");
        add(new CompareBar(compared, today, desk), new FigureHeadline(compared, before, desk));
    }

    @Override
    public void follow(LiveChange change) {
        // Figures of a month are not counted anew with every mark in it.
    }
}
