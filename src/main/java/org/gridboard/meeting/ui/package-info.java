/** The daily meeting on the projector: the lens, the agenda, the item under discussion, the bar along the foot. */
@org.jspecify.annotations.NullMarked
package org.gridboard.meeting.ui;
