/** Deadlines that act: notices of what is near, late, newly assigned or running on, without anybody opening a page. */
@org.jspecify.annotations.NullMarked
package org.gridboard.notice;
