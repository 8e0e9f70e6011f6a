@org.jspecify.annotations.NullMarked
package org.gridboard.notice.ui;
