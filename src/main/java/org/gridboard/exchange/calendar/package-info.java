@org.jspecify.annotations.NullMarked
package org.gridboard.exchange.calendar;
