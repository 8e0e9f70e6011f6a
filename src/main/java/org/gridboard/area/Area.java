package org.gridboard.area;

import org.gridboard.code.AreaCode;

/** A street, community or grid, as far as the account may know it. */
public record Area(AreaCode code, String name) {}
