/**
 * Measurements at the size of a city ({@code make bench}). A class named {@code *Bench} measures one part, runs in a JVM of
 * its own and adds its rows to one table; nothing here fails because something is slow.
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.bench;
