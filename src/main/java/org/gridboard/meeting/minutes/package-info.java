/** Minutes (会议纪要) as pages, on paper, as PDF and as Excel. What they say was frozen when the meeting was closed. */
@org.jspecify.annotations.NullMarked
package org.gridboard.meeting.minutes;
