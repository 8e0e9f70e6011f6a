package org.gridboard.meeting.digest;

/** A way that a digest can go. */
public enum ChannelKind {
    /** A group robot of WeCom (企业微信). */
    WECOM,
    /** A group robot of DingTalk (钉钉), whose messages are signed. */
    DINGTALK,
    MAIL;

    /** The key of its name in the user's language. */
    public String key() {
        return "digest.kind." + name();
    }
}
