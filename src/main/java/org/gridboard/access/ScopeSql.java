package org.gridboard.access;

/** The SQL by which services keep lists within the account's scope, whatever row-level security does. */
public final class ScopeSql {

    /**
     * An array of the grid codes that lie both in the acting account's scope and in the area of the parameter {@code
     * :area}. Compare with {@code grid_code = any (…)}: this form keeps the index.
     */
    public static final String GRIDS_OF_AREA =
            "array(select g from scope_grids() g where left(g, length(:area)) = :area)";

    private ScopeSql() {}
}
