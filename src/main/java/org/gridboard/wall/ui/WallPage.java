package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.code.AreaCode;

/** One of the pages that turn. It is read when it comes to stand, and again while it stands and something has changed. */
abstract class WallPage extends Div {

    /** Rows that a wall has room for. */
    static final int ROWS = 10;

    private final H2 title = new H2();
    private final Div body = new Div();

    WallPage(String key) {
        addClassNames("gb-wall-page", "gb-wall-" + key);
        getElement().setAttribute("data-page", key);
        title.setText(getTranslation("wall." + key));
        body.addClassName("gb-wall-body");
        add(title, body);
    }

    /** Reads and shows the area anew. */
    void show(AreaCode area) {
        body.removeAll();
        fill(body, area);
        if (body.getChildren().findAny().isEmpty()) {
            body.add(new Paragraph(getTranslation("wall.nothing")));
        }
    }

    abstract void fill(Div page, AreaCode area);

    void title(String text) {
        title.setText(text);
    }
}
