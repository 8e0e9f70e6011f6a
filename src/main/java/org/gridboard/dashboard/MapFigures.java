package org.gridboard.dashboard;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Figures that colour the areas of the map.
 *
 * @param day whose boundaries are drawn
 * @param query what the map asks of {@code /api/map/{area}/figures}, such as {@code period=2026-11&measure=COVERAGE}
 * @param marked the area that is outlined while nothing else is selected, or null for none
 */
public record MapFigures(
        LocalDate day, String query, @Nullable AreaCode marked) {}
