package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gridboard.standing.award.Place;
import org.gridboard.standing.award.Share;

/** What each indicator brings to a total, as parts of one bar of 100. The same numbers stand in the table beside it. */
class ShareBar extends Div {

    /** Below so many points a number does not fit into its part. */
    private static final int POINTS_FOR_A_NUMBER = 12;

    ShareBar(Place place) {
        addClassName("gb-share-bar");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        place.total() == null
                                ? getTranslation("award.unranked")
                                : place.shares().stream()
                                        .filter(Share::counts)
                                        .map(share -> getTranslation(
                                                "award.points", name(share), String.valueOf(share.points())))
                                        .collect(Collectors.joining(getTranslation("award.and"))));
        if (place.total() != null) {
            place.shares().forEach(this::part);
        }
    }

    private void part(Share share) {
        BigDecimal points = share.points();
        if (points != null && points.signum() > 0) {
            var part = new Span(points.intValue() < POINTS_FOR_A_NUMBER ? "" : points.toString());
            part.getStyle().setWidth(points + "%");
            part.setTitle(name(share) + " " + points);
            add(part);
        }
    }

    private String name(Share share) {
        return getTranslation(share.figure().indicator().key());
    }
}
