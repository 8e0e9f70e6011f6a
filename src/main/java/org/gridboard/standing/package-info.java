/** Indicators of areas and periods, and the records behind every number (domain.md, Indicators; decisions 050, 051). */
@org.jspecify.annotations.NullMarked
package org.gridboard.standing;
