package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridboard.issue.Picture;

/** The photos taken for a report that is not yet sent. */
class PhotoTray extends Div {

    private final UnorderedList taken = new UnorderedList();
    private final Map<ListItem, Picture> pictures = new LinkedHashMap<>();

    PhotoTray() {
        add(new PhotoUpload(this::take), taken);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures.values());
    }

    private void take(Picture picture) {
        var item = new ListItem(new Span(getTranslation("issue.photo.taken", picture.width(), picture.height())));
        var remove = new Button(getTranslation("issue.photo.remove"), click -> {
            pictures.remove(item);
            taken.remove(item);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        item.add(remove);
        pictures.put(item, picture);
        taken.add(item);
    }
}
