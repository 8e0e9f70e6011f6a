/** The demonstration: a living afternoon in a generated street. Exists only under the profile {@code demonstration}. */
@org.jspecify.annotations.NullMarked
package org.gridboard.demonstration;
