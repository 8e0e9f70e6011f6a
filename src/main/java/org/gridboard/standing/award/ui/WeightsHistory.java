package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.award.Weights;
import org.gridboard.standing.award.WeightsVersion;

/** All weights that the street has stored, the latest first. */
class WeightsHistory extends Details {

    WeightsHistory(List<WeightsVersion> versions, Times times) {
        setSummaryText(getTranslation("award.weights.history", versions.size()));
        addClassName("gb-no-print");
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("award.weights.history.none")));
        }
        var list = new UnorderedList();
        versions.forEach(version -> list.add(new ListItem(getTranslation(
                "award.weights.version",
                version.version(),
                times.format(Objects.requireNonNull(version.at())),
                version.by(),
                version.reason(),
                written(version.weights())))));
        add(list);
    }

    private String written(Weights weights) {
        return weights.percents().entrySet().stream()
                .map(weight -> getTranslation(
                        "award.weight", getTranslation(weight.getKey().key()), weight.getValue()))
                .collect(Collectors.joining(getTranslation("award.and")));
    }
}
