/** Areas beside each other: their standing and its weights, appeals against it, and the red flag awarded upon it. */
@org.jspecify.annotations.NullMarked
package org.gridboard.standing.award;
