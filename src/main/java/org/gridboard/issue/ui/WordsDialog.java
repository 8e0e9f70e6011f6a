package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueFacts;

/** Asks for the words that go with an act, and keeps them as a draft until it is done; withdrawing needs a reason. */
class WordsDialog extends Dialog {

    /** @param confirmed does the act with these words; answers whether it was done */
    WordsDialog(Act act, DraftKeeper keeper, Predicate<String> confirmed) {
        String title = getTranslation("issue.act." + act);
        setHeaderTitle(title);
        var words = new TextArea(getTranslation("issue.words." + act));
        words.setMaxLength(IssueFacts.WORDS_MOST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(act == Act.WITHDRAW);
        keeper.keep("words", words);
        var confirm = new Button(title, click -> {
            close();
            if (confirmed.test(words.getValue())) {
                keeper.done();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.setEnabled(act != Act.WITHDRAW || !words.getValue().isBlank());
        words.addValueChangeListener(change ->
                confirm.setEnabled(act != Act.WITHDRAW || !change.getValue().isBlank()));
        add(keeper, words);
        getFooter().add(new Button(getTranslation("issue.cancel"), click -> close()), confirm);
    }
}
