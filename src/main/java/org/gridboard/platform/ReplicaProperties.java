package org.gridboard.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where reports are read from.
 *
 * @param url a streaming replica of the database; without one they are read from the database itself
 * @param username who logs in there; the same as at the primary, unless named
 * @param lagMost how far the replica may be behind; beyond that reports are read from the primary
 */
@ConfigurationProperties("gridboard.replica")
record ReplicaProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("60s") Duration lagMost) {}
