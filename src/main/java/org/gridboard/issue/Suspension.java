package org.gridboard.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That an issue's clock stands still (挂账).
 *
 * @param from the state it goes back to
 * @param until the last day of it
 * @param left how much of the deadline was left: working time, or running time for an urgent one; never negative
 */
record Suspension(Instant at, IssueState from, LocalDate until, Duration left) {}
