@org.jspecify.annotations.NullMarked
package org.gridboard.wall.ui;
