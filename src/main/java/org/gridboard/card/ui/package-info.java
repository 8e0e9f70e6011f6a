@org.jspecify.annotations.NullMarked
package org.gridboard.card.ui;
