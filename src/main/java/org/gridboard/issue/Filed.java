package org.gridboard.issue;

/** A stored report: its number and where it went. */
public record Filed(IssueId id, Lying lying) {}
