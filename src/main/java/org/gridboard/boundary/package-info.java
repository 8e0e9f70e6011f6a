/** The boundary workshop: a community's grids redrawn, looked at before anything changes, and adopted from a day on. */
@org.jspecify.annotations.NullMarked
package org.gridboard.boundary;
