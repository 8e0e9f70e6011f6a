/** The page of the boundary workshop: the boundaries of any day, drafts and their drawing, effects and adoption. */
@org.jspecify.annotations.NullMarked
package org.gridboard.boundary.ui;
