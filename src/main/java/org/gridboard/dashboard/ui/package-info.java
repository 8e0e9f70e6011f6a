@org.jspecify.annotations.NullMarked
package org.gridboard.dashboard.ui;
