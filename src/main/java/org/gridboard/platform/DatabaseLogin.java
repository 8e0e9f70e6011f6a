package org.gridboard.platform;

/** Where a database is and who logs in to it. Its text never shows the password. */
public record DatabaseLogin(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
