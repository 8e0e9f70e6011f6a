package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Desk;

/** A street has no meeting of its own: here one chooses whose to look at. */
class CommunityChoice extends Div {

    CommunityChoice(List<Area> communities, Desk desk) {
        addClassName("gb-agenda-communities");
        var words = new Paragraph(getTranslation("meeting.screen.choose"));
        words.addClassName("gb-soft");
        add(words);
        for (Area community : communities) {
            add(new NativeButton(
                    community.name(), click -> desk.show(desk.focus().withArea(community.code()))));
        }
    }
}
