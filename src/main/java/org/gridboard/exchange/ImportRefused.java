package org.gridboard.exchange;

import java.util.List;

/** A file that cannot be imported at all. Says why as a code; the sentence is made in the user's language. */
public class ImportRefused extends RuntimeException {

    private final Refusal refusal;
    private final transient List<String> parameters;

    public ImportRefused(Refusal refusal, Object... parameters) {
        super(refusal + " " + List.of(parameters));
        this.refusal = refusal;
        this.parameters = List.of(parameters).stream().map(String::valueOf).toList();
    }

    public ImportRefused(Throwable cause, Refusal refusal, Object... parameters) {
        this(refusal, parameters);
        initCause(cause);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What the sentence is filled in with. */
    public List<String> parameters() {
        return parameters;
    }
}
