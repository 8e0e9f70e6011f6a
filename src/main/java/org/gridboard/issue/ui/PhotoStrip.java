package org.gridboard.issue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.UUID;

/** The photos of an issue side by side; each opens in full. */
class PhotoStrip extends Div {

    PhotoStrip(List<UUID> photos) {
        addClassName("gb-photos");
        setVisible(!photos.isEmpty());
        for (int i = 0; i < photos.size(); i++) {
            String address = "/api/photos/" + photos.get(i);
            var image = new Image(address, getTranslation("issue.photo.alt", i + 1, photos.size()));
            var link = new Anchor(address, image);
            link.setTarget(AnchorTarget.BLANK);
            add(link);
        }
    }
}
