@org.jspecify.annotations.NullMarked
package org.gridboard.standing.report.ui;
