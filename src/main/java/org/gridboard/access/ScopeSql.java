package org.gridboard.access;

/** The SQL by which services keep lists within the account's scope, whatever row-level security does. */
public final class ScopeSql {

    /**
     * An array of the grid codes that lie both in the acting account's scope and in the area of the parameter {@code
     * :area}. Compare with {@code grid_code = any (…)}: this form keeps the index.
     */
    public static final String GRIDS_OF_AREA = "array(select scope_grids(:area))";

    private ScopeSql() {}

    /**
     * The condition that the acting account may know the name and outline of an area: its scope, the siblings of a chief's
     * grid, and what lies above.
     *
     * @param code the column that holds the area's code
     */
    public static String visible(String code) {
        return "(%1$s ^@ any (array(select visible_beginnings())) or %1$s = any (array(select visible_parents())))"
                .formatted(code);
    }

    /**
     * The condition that a row lies in the acting account's scope, where its grid is found by something else.
     *
     * @param gridCode the column that holds the grid's code
     */
    public static String inScope(String gridCode) {
        return gridCode + " ^@ any (array(select scope_codes()))";
    }
}
