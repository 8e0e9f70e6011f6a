package org.gridboard.platform;

/** What was asked for cannot be done, for a reason the user can understand and mend. Nothing was written. */
public class RefusedException extends RuntimeException {

    private final String key;
    private final transient Object[] params;

    /**
     * @param key translation key of one sentence that says what is wrong and where
     * @param params what stands in the sentence's places {0}, {1}, …
     */
    public RefusedException(String key, Object... params) {
        super(key);
        this.key = key;
        this.params = params.clone();
    }

    public String key() {
        return key;
    }

    public Object[] params() {
        return params.clone();
    }
}
