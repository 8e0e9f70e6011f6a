package org.gridboard.issue;

/** The number of an issue, as people say it: #1042. */
public record IssueId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
