package org.gridboard.standing;

import java.time.DayOfWeek;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;

/**
 * A number of the heat map.
 *
 * @param area of the map
 * @param text that the title or the grid's name holds; empty for all
 */
public record HeatCell(AreaCode area, Period period, KeyArea keyArea, DayOfWeek weekday, Half half, String text) {}
