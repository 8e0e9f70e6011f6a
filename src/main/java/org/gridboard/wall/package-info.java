/** The big screen (大屏): an area's live status on a wall, without hands and without anything about a person. */
@org.jspecify.annotations.NullMarked
package org.gridboard.wall;
