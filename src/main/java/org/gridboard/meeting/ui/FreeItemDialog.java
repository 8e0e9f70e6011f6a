package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.meeting.FreeItems;
import org.gridboard.platform.RefusedException;

/** Puts something on the agenda that comes from nowhere else. */
class FreeItemDialog extends Dialog {

    FreeItemDialog(Sitting sitting, MeetingServices services, Desk desk) {
        setHeaderTitle(getTranslation("meeting.screen.add"));
        var keeper = new DraftKeeper(
                services.drafts(), services.times(), "agenda/" + sitting.community() + "/" + sitting.day());
        var error = new ErrorLine();
        var title = new TextField(getTranslation("meeting.screen.add.title"));
        title.setMaxLength(FreeItems.TITLE_MOST);
        title.setWidth("min(24em, 80vw)");
        title.setAutofocus(true);
        keeper.keep("title", title);
        var add = new Button(getTranslation("meeting.screen.add"), click -> {
            try {
                services.freeItems().add(keeper.request(), sitting.community(), sitting.day(), title.getValue());
                keeper.done();
                close();
                sitting.read();
                desk.stored();
            } catch (RefusedException refused) {
                error.show(refused);
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER);
        add(error, keeper, title);
        getFooter().add(new Button(getTranslation("meeting.screen.cancel"), click -> close()), add);
    }
}
