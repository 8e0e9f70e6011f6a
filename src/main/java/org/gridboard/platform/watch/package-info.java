/** What the program tells of itself: metrics and slow queries. Nothing personal: counts, sizes, times, statements. */
@org.jspecify.annotations.NullMarked
package org.gridboard.platform.watch;
