package org.gridboard.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the private cluster.
 *
 * @param directory where data, passwords and the server's log lie
 */
@ConfigurationProperties("gridboard.cluster")
record ClusterProperties(@DefaultValue(".data") Path directory) {}
