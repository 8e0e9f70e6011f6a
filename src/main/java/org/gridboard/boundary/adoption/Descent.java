package org.gridboard.boundary.adoption;

import java.time.LocalDate;
import org.gridboard.area.Area;

/**
 * A grid from which another one took something over, or that did so.
 *
 * @param area the other grid, by the name it has now or had last
 * @param households how many went over
 * @param squareMetres how much ground did
 */
public record Descent(Area area, LocalDate day, int households, double squareMetres) {}
