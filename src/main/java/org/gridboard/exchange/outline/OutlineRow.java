package org.gridboard.exchange.outline;

import org.jspecify.annotations.Nullable;

/**
 * An outline as it goes into the staging table; the components are called as its columns are.
 *
 * @param row which feature of the file, from 1
 * @param code null where it is yet to be numbered
 * @param shape GeoJSON
 */
record OutlineRow(
        int row,
        @Nullable String code,
        @Nullable String name,
        @Nullable String community_name,
        @Nullable String street_name,
        String shape) {}
