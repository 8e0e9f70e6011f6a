package org.gridboard.dashboard;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.gridboard.live.ChangeKind;

/** A part of the bar on top that a capability brings, such as how much there is to be read. One for each page. */
public abstract class BarItem extends Div {

    /** Something of these kinds has changed in what the page shows. */
    public abstract void renew(Set<ChangeKind> kinds);
}
