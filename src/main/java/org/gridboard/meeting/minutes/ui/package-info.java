@org.jspecify.annotations.NullMarked
package org.gridboard.meeting.minutes.ui;
