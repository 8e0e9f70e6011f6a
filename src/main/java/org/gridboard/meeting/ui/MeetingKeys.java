package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The keys of a meeting: whatever carries {@link #KEY} is reached by that key, unless a field has the focus. Keeps the screen
 * awake while a meeting runs. Whether the keys are switched off is kept by the browser.
 */
@Tag("meeting-keys")
@JsModule("./meeting/meeting-keys.ts")
class MeetingKeys extends Component {

    private static final String KEY = "data-key";

    /** Pressing the key clicks this, or takes the focus there if it is a field. */
    static void on(Component target, String key) {
        target.getElement().setAttribute(KEY, key);
    }

    /** As {@link #on}, as long as nothing is filled in there. */
    static void whileEmpty(Component field, String key) {
        on(field, key);
        field.getElement().setAttribute("data-key-when-empty", true);
    }

    /** Whether the keys do nothing. */
    @Synchronize("off-changed")
    boolean isOff() {
        return getElement().getProperty("off", false);
    }

    void setOff(boolean off) {
        getElement().setProperty("off", off);
    }

    void keepAwake(boolean awake) {
        getElement().setProperty("awake", awake);
    }
}
