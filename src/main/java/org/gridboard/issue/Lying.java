package org.gridboard.issue;

import org.gridboard.area.Area;

/**
 * The grid in which a place lies.
 *
 * @param nextDoor whether it is a sibling grid that the account may report to but not read
 */
public record Lying(Area grid, boolean nextDoor) {}
