/** The page of a standing with its what-if sliders, appeals and red flags; the certificate. */
@org.jspecify.annotations.NullMarked
package org.gridboard.standing.award.ui;
