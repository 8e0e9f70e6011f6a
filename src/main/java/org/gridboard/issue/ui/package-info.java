@org.jspecify.annotations.NullMarked
package org.gridboard.issue.ui;
