package org.gridboard.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rhythm of the feed.
 *
 * @param pause the shortest time between two readings of the change log, so that a flood is read together
 * @param poll how long it waits for a notification before it reads all the same: a lost one delays no longer
 * @param beat how often screens are told that what they show is still true
 * @param verify how often everything is computed anew and compared
 * @param keep how long change rows are kept
 */
@ConfigurationProperties("gridboard.live")
record FeedSettings(
        @DefaultValue("250ms") Duration pause,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("1m") Duration beat,
        @DefaultValue("5m") Duration verify,
        @DefaultValue("1d") Duration keep) {}
