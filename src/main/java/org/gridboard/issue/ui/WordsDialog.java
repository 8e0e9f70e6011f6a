package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueFacts;

/** Asks for the words that go with an act; withdrawing needs a reason. */
class WordsDialog extends Dialog {

    WordsDialog(Act act, Consumer<String> confirmed) {
        String title = getTranslation("issue.act." + act);
        setHeaderTitle(title);
        var words = new TextArea(getTranslation("issue.words." + act));
        words.setMaxLength(IssueFacts.WORDS_MOST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(act == Act.WITHDRAW);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        var confirm = new Button(title, click -> {
            close();
            confirmed.accept(words.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.setEnabled(act != Act.WITHDRAW);
        words.addValueChangeListener(change ->
                confirm.setEnabled(act != Act.WITHDRAW || !change.getValue().isBlank()));
        add(words);
        getFooter().add(new Button(getTranslation("issue.cancel"), click -> close()), confirm);
    }
}
