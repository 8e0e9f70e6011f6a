package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** A running clock, counted by the browser. */
@Tag("meeting-clock")
@JsModule("./meeting/meeting-clock.ts")
class MeetingClock extends Component {

    /** Goes on from here. */
    void start(Duration gone) {
        getElement().callJsFunction("start", gone.toSeconds());
    }
}
