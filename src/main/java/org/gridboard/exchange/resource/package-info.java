/** Imports the register of public resources. */
@org.jspecify.annotations.NullMarked
package org.gridboard.exchange.resource;
