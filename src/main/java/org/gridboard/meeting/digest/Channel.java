package org.gridboard.meeting.digest;

/**
 * Where a community's digest goes.
 *
 * @param enabled whether it does
 * @param language of the digest: zh or en
 * @param shown what may be seen of the address; empty where there is none yet
 * @param version -1 where nothing is stored yet
 */
public record Channel(ChannelKind kind, boolean enabled, String language, String shown, int version) {

    static Channel none(ChannelKind kind) {
        return new Channel(kind, false, "zh", "", -1);
    }

    /**
     * What is typed to change a channel.
     *
     * @param target the robot's address, or mail addresses; empty to keep what is stored
     * @param secret of a DingTalk robot; goes with the target
     */
    public record Entry(ChannelKind kind, boolean enabled, String language, String target, String secret) {}
}
