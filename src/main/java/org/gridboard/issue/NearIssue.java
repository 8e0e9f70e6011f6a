package org.gridboard.issue;

import java.time.Instant;

/**
 * An open issue close to a place.
 *
 * @param metres how far away, on the ground
 */
public record NearIssue(IssueId id, String title, double metres, Instant reportedAt) {}
