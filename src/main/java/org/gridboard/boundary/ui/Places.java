package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.gridboard.area.Area;
import org.gridboard.code.Level;

/** The ways to other areas on the same day: up to the street, down to its communities. */
class Places extends Nav {

    Places(WorkshopServices services, Asked asked) {
        addClassName("gb-places");
        getElement().setAttribute("aria-label", getTranslation("boundary.places"));
        if (asked.area().level() == Level.STREET) {
            services.areas().children(asked.area()).forEach(below -> add(link(asked, below)));
        } else {
            services.areas().path(asked.area()).stream()
                    .filter(above -> above.code().level() == Level.STREET && services.opens(above.code()))
                    .forEach(above -> add(link(asked, above)));
        }
    }

    private static Anchor link(Asked asked, Area area) {
        var link = new Anchor("boundaries/" + area.code() + "/" + asked.day(), area.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
