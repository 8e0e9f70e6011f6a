package org.gridboard.live;

/** What kind of thing a transaction has added, changed or removed; the names the database notes them by. */
public enum ChangeKind {
    ISSUE,
    SIGHTING,
    CHECKPOINT,
    HOUSEHOLD,
    KEY_HOUSEHOLD,
    VISIT,
    PROMISE,
    AREA,
    MEETING,
    NOTICE,
    CALENDAR
}
