package org.gridboard.access;

import org.springframework.security.access.AccessDeniedException;

/** Something outside the account's scope was asked for. Says no more, so that nothing can be learned from it. */
public class OutOfScopeException extends AccessDeniedException {

    public OutOfScopeException() {
        super("out of scope");
    }
}
