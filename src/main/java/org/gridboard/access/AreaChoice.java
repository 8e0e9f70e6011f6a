package org.gridboard.access;

import org.gridboard.code.AreaCode;

/**
 * An area that a scope may consist of.
 *
 * @param label its name, a grid's after its community's
 */
public record AreaChoice(AreaCode code, String label) {}
