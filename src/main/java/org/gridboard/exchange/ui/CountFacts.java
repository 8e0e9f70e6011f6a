package org.gridboard.exchange.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.gridboard.exchange.Counts;
import org.gridboard.exchange.Sentences;

/** The numbers of an import. */
class CountFacts extends DescriptionList {

    CountFacts(Sentences sentences, Counts counts) {
        addClassName("gb-facts");
        counts.named().forEach((key, number) -> {
            add(new Term(sentences.of(key)));
            add(new Description(String.format(sentences.locale(), "%,d", number)));
        });
    }
}
