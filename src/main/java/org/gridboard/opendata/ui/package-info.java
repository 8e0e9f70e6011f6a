@org.jspecify.annotations.NullMarked
package org.gridboard.opendata.ui;
