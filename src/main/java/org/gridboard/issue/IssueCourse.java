package org.gridboard.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often an issue went which way.
 *
 * @param carriedOver by how many meetings
 * @param rework how many closing checks have failed
 * @param extensions of its deadline, at most two
 * @param suspensions at most one
 * @param escalatedAt the first time, kept from then on; null for never
 * @param withStreet whether the street has it: escalated and not sent back since
 */
public record IssueCourse(
        int carriedOver,
        int rework,
        int extensions,
        int suspensions,
        @Nullable Instant escalatedAt,
        boolean withStreet) {

    static final IssueCourse NEW = new IssueCourse(0, 0, 0, 0, null, false);

    IssueCourse carryOver() {
        return new IssueCourse(carriedOver + 1, rework, extensions, suspensions, escalatedAt, withStreet);
    }

    IssueCourse failCheck() {
        return new IssueCourse(carriedOver, rework + 1, extensions, suspensions, escalatedAt, withStreet);
    }

    IssueCourse extend() {
        return new IssueCourse(carriedOver, rework, extensions + 1, suspensions, escalatedAt, withStreet);
    }

    IssueCourse suspend() {
        return new IssueCourse(carriedOver, rework, extensions, suspensions + 1, escalatedAt, withStreet);
    }

    IssueCourse escalate(Instant at) {
        return new IssueCourse(
                carriedOver, rework, extensions, suspensions, escalatedAt == null ? at : escalatedAt, true);
    }

    IssueCourse sendBack() {
        return new IssueCourse(carriedOver, rework, extensions, suspensions, escalatedAt, false);
    }
}
