package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.area.Half;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.Tag;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.SeenState;

/** The codes of inspection in the user's language. */
final class InspectionTexts {

    private InspectionTexts() {}

    static String of(Component user, KeyArea keyArea) {
        return user.getTranslation("issue.keyArea." + keyArea);
    }

    static String of(Component user, Half half) {
        return user.getTranslation("inspection.half." + half);
    }

    static String of(Component user, Result result) {
        return user.getTranslation("inspection.result." + result);
    }

    static String of(Component user, SeenState state) {
        return user.getTranslation("inspection.seen." + state);
    }

    /** A distance as people say it: in metres, from 1 km on in kilometres. */
    static String metres(Component user, int metres) {
        return metres < 1000
                ? user.getTranslation("inspection.metres", metres)
                : user.getTranslation("inspection.kilometres", metres / 1000.0);
    }

    static Tag.Tone tone(SeenState state) {
        return switch (state) {
            case NOT_SEEN -> Tag.Tone.PLAIN;
            case SEEN -> Tag.Tone.DONE;
            case PROBLEM -> Tag.Tone.ALARM;
        };
    }
}
