/** The lens Compare: the bar, the table with its charts, the records behind a number, and what colours the map. */
@org.jspecify.annotations.NullMarked
package org.gridboard.standing.ui;
