package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gridboard.standing.award.OwnPlace;
import org.gridboard.standing.award.Place;
import org.gridboard.standing.award.Share;

/** The own place in the standing above, with the median of the others. */
class OwnPlaces extends Section {

    OwnPlaces(Shown shown, AwardServices services) {
        addClassName("gb-section");
        add(new H2(getTranslation("award.own")));
        services.own().of(shown.area().code(), shown.period()).forEach(this::add);
    }

    private void add(OwnPlace own) {
        Place place = own.place();
        BigDecimal median = own.median();
        var line = new Paragraph(
                place.rank() == null
                        ? getTranslation(
                                place.total() == null ? "award.own.tooLittle" : "award.own.alone",
                                place.area().name(),
                                place.total() == null ? "" : place.total().toString(),
                                place.behind())
                        : getTranslation(
                                "award.own.place",
                                place.area().name(),
                                own.above().name(),
                                String.valueOf(place.total()),
                                place.rank(),
                                own.ranked()));
        if (median != null) {
            line.add(" " + getTranslation("award.own.median", median.toString()));
        }
        add(line, scores(place));
    }

    private Paragraph scores(Place place) {
        var scores = new Paragraph(
                place.shares().stream().map(this::score).collect(Collectors.joining(getTranslation("award.and"))));
        scores.addClassName("gb-soft");
        return scores;
    }

    private String score(Share share) {
        String name = getTranslation(
                "award.weight", getTranslation(share.figure().indicator().key()), share.weight());
        return getTranslation(
                "award.points",
                name,
                share.counts()
                        ? String.valueOf(share.score())
                        : getTranslation(share.figure().isNoData() ? "award.noData" : "award.few"));
    }
}
