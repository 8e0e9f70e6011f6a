package org.gridboard.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * What stands on a grid's contact card, and nothing else.
 *
 * @param name of the community and the grid
 * @param chief the chief's name in full; null while there is none
 */
public record GridCard(
        AreaCode grid,
        String name,
        @Nullable String chief,
        @Nullable String telephone,
        Outline outline) {

    /** The columns of {@code card_of_grid} and {@code public_card}. */
    static final String COLUMNS = "name, chief, telephone, st_asbinary(outline) as outline";

    static GridCard of(AreaCode grid, ResultSet row) throws SQLException {
        return new GridCard(
                grid,
                row.getString("name"),
                row.getString("chief"),
                row.getString("telephone"),
                outline(row.getBytes("outline")));
    }

    private static Outline outline(byte[] wkb) throws SQLException {
        try {
            return Outline.of(new WKBReader().read(wkb));
        } catch (ParseException e) {
            throw new SQLException("not an outline", e);
        }
    }
}
