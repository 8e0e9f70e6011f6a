package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Which key does what, and the switch that turns all of them off. */
class KeySheet extends Dialog {

    private static final List<String> KEYS =
            List.of("next", "previous", "decide", "note", "map", "fullScreen", "help", "leave");

    KeySheet(MeetingKeys keys) {
        setHeaderTitle(getTranslation("meeting.screen.keys"));
        var list = new DescriptionList();
        list.addClassName("gb-key-sheet");
        for (String key : KEYS) {
            list.add(new DescriptionList.Term(key(getTranslation("meeting.screen.key." + key))));
            list.add(new DescriptionList.Description(getTranslation("meeting.screen.keys." + key)));
        }
        var on = new Checkbox(getTranslation("meeting.screen.keys.on"), !keys.isOff());
        on.addValueChangeListener(change -> keys.setOff(!change.getValue()));
        add(list, on, new Paragraph(getTranslation("meeting.screen.keys.fields")));
        getFooter().add(new Button(getTranslation("meeting.screen.close"), click -> close()));
    }

    /** A key as it is drawn. */
    static Component key(String name) {
        var key = new HtmlComponent("kbd");
        key.getElement().setText(name);
        return key;
    }
}
