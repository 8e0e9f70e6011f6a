package org.gridboard.dashboard.ui;

/** The pages of a phone, which has room for one pane at a time. */
enum Page {
    LIST,
    MAP,
    FORM
}
