package org.gridboard.exchange.outline;

import org.gridboard.exchange.FeatureKind;
import org.jspecify.annotations.Nullable;

/**
 * A base feature as it goes into the staging table; the components are called as its columns are.
 *
 * @param row which feature of the file, from 1
 * @param shape GeoJSON
 */
record FeatureRow(int row, FeatureKind kind, @Nullable String name, String shape) {}
