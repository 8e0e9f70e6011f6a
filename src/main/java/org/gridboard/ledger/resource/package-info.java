@org.jspecify.annotations.NullMarked
package org.gridboard.ledger.resource;
