/**
 * Comparisons to take along: Excel of what is shown, the records behind a number, and the monthly report on A4
 * (decision 054).
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.standing.report;
