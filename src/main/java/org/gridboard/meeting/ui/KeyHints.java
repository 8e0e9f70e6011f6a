package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** The keys as buttons: each does what its key does. */
class KeyHints extends Span {

    /** @param step goes so many items on */
    KeyHints(MeetingKeys keys, IntConsumer step) {
        addClassName("gb-meeting-keys");
        key("next", "ArrowRight", () -> step.accept(1));
        key("previous", "ArrowLeft", () -> step.accept(-1));
        hint("decide", "d");
        hint("note", "n");
        key("map", "m", () -> {});
        key("fullScreen", "f", () -> {});
        key("help", "?", () -> new KeySheet(keys).open());
    }

    private void key(String name, String key, Runnable act) {
        NativeButton button = button(name);
        button.addClickListener(click -> act.run());
        MeetingKeys.on(button, key);
    }

    /** Of what stands elsewhere on the page; the browser leads there. */
    private void hint(String name, String key) {
        button(name).getElement().setAttribute("data-key-hint", key);
    }

    private NativeButton button(String name) {
        var button = new NativeButton();
        button.add(
                KeySheet.key(getTranslation("meeting.screen.key." + name)),
                new Span(getTranslation("meeting.screen.key." + name + ".short")));
        button.setAriaLabel(getTranslation("meeting.screen.keys." + name));
        add(button);
        return button;
    }
}
