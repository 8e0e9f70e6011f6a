package org.gridboard.issue.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.gridboard.code.KeyArea;
import org.gridboard.issue.IssueFacts;
import org.gridboard.platform.RefusedException;

/** The fields for what an issue is about. */
class FactsFields extends Div {

    private final Select<KeyArea> keyArea = new Select<>();
    private final TextField title = new TextField(getTranslation("issue.field.title"));
    private final TextField place = new TextField(getTranslation("issue.field.place"));
    private final TextArea words = new TextArea(getTranslation("issue.field.words"));

    FactsFields() {
        addClassName("gb-fields");
        keyArea.setLabel(getTranslation("issue.field.keyArea"));
        keyArea.setItems(KeyArea.values());
        keyArea.setItemLabelGenerator(area -> IssueTexts.of(this, area));
        title.setMaxLength(IssueFacts.TITLE_MOST);
        title.setRequiredIndicatorVisible(true);
        place.setMaxLength(IssueFacts.PLACE_MOST);
        words.setMaxLength(IssueFacts.WORDS_MOST);
        add(keyArea, title, place, words);
        getChildren().forEach(field -> ((HasSize) field).setWidthFull());
    }

    void setFacts(IssueFacts facts) {
        keyArea.setValue(facts.keyArea());
        title.setValue(facts.title());
        place.setValue(facts.place());
        words.setValue(facts.words());
    }

    /** @throws RefusedException if something is missing or too long */
    IssueFacts getFacts() {
        KeyArea chosen = Optional.ofNullable(keyArea.getValue())
                .orElseThrow(() -> new RefusedException("issue.refused.keyArea"));
        return new IssueFacts(title.getValue(), words.getValue(), chosen, place.getValue());
    }
}
