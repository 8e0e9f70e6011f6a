package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.gridboard.code.AreaCode;

/** What can be done with minutes: the way back, and taking them along. Not on paper. */
final class MinutesActs extends Div {

    private MinutesActs(AreaCode community) {
        addClassNames("gb-acts", "gb-no-print");
        add(new Anchor("minutes/" + community, getTranslation("minutes.list")));
    }

    static MinutesActs ofOpen(AreaCode community) {
        return new MinutesActs(community);
    }

    static MinutesActs of(AreaCode community, LocalDate day) {
        var acts = new MinutesActs(community);
        String file = "api/minutes/%s/%s".formatted(community, day);
        acts.add(
                acts.download(file + ".pdf", "minutes.pdf"),
                acts.download(file + ".xlsx", "minutes.excel"),
                new Button(
                        acts.getTranslation("minutes.print"),
                        click -> acts.getElement().executeJs("window.print()")));
        return acts;
    }

    private Anchor download(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("gb-download");
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }
}
