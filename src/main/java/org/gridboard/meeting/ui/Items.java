package org.gridboard.meeting.ui;

import java.util.Optional;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.meeting.ItemRef;

/** Items of the agenda as they stand in the URL: {@code ?item=issue.1042}. */
final class Items {

    static final String KIND = "item";

    private Items() {}

    /** The item that is selected, if one is. */
    static Optional<ItemRef> in(Focus focus) {
        return Optional.ofNullable(focus.selected())
                .filter(selected -> selected.kind().equals(KIND))
                .flatMap(selected -> ItemRef.parse(selected.id()));
    }

    static Selected select(ItemRef ref) {
        return new Selected(KIND, ref.toString());
    }

    /** The page of the thing itself; of a visit, the household's. */
    static Selected record(ItemRef ref) {
        return switch (ref.thing()) {
            case ISSUE -> new Selected("issue", ref.id());
            case ROUND -> new Selected("round", ref.id());
            case VISIT -> new Selected("household", ref.id());
            case PROMISE -> new Selected("promise", ref.id());
            case FREE -> select(ref);
        };
    }
}
