package org.gridboard.access;

/** What was asked for an account breaks a rule. */
public class AccountRefusedException extends RuntimeException {

    private final String key;

    /** @param key of the text that tells the user which rule */
    public AccountRefusedException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
