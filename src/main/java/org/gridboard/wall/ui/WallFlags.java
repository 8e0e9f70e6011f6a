package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.gridboard.area.Area;
import org.gridboard.standing.award.HeldFlag;

/** Who holds a red flag today, by name; of many, the first ones and how many there are besides. */
class WallFlags extends Div {

    private static final int NAMED = 3;

    private List<HeldFlag> shown = List.of();

    WallFlags() {
        addClassName("gb-wall-flags");
        setVisible(false);
    }

    /** @return whether others hold them than before */
    boolean show(List<HeldFlag> held) {
        if (held.equals(shown)) {
            return false;
        }
        shown = held;
        removeAll();
        setVisible(!held.isEmpty());
        var sign = VaadinIcon.FLAG.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(words()));
        return true;
    }

    private String words() {
        String names = shown.stream()
                .limit(NAMED)
                .map(HeldFlag::area)
                .map(Area::name)
                .collect(Collectors.joining(getTranslation("wall.flags.and")));
        return shown.size() > NAMED
                ? getTranslation("wall.flags.more", names, shown.size() - NAMED)
                : getTranslation("wall.flags", names);
    }
}
