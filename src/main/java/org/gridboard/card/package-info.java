/** The contact card of a grid (网格长名片): the public page, the printed card and the poster. */
@org.jspecify.annotations.NullMarked
package org.gridboard.card;
