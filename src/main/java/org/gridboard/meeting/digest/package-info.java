/**
 * The digest (例会摘要): one short message per closed meeting, to group robots of WeCom or DingTalk and by mail. Numbers, issue
 * numbers and names of grids; nothing about a person.
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.meeting.digest;
