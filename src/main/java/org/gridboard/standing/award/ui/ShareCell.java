package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gridboard.dashboard.Tag;
import org.gridboard.standing.Figure;
import org.gridboard.standing.award.Share;

/** One indicator of one area: the score, which leads to its records, and its points; or why it does not count. */
class ShareCell extends Div {

    ShareCell(Share share, String address) {
        Figure figure = share.figure();
        if (share.counts()) {
            var points = new Span(getTranslation("award.plus", String.valueOf(share.points())));
            points.addClassName("gb-soft");
            add(new Anchor(address, String.valueOf(share.score())), points);
        } else if (figure.isNoData()) {
            add(new Tag(getTranslation("award.noData"), Tag.Tone.PLAIN));
        } else {
            add(new Anchor(address, figure.numerator() + " / " + figure.denominator()));
            add(new Tag(getTranslation("award.few"), Tag.Tone.WARN));
        }
        addClassName("gb-share");
    }
}
