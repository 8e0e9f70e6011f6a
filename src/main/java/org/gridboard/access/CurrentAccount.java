package org.gridboard.access;

import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account on whose behalf this thread works. Services ask it before they read or write. */
@Component
public class CurrentAccount {

    /**
     * The signed-in account; nothing for a stranger, for the program's own start-up work, and for an account that has
     * to choose a password first.
     */
    public Optional<Account> find() {
        return signedIn().filter(signedIn -> !signedIn.mustChangePassword()).map(SignedIn::account);
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** The signed-in account. @throws OutOfScopeException for a stranger */
    public Account get() {
        return find().orElseThrow(OutOfScopeException::new);
    }

    /**
     * The signed-in account, if it does daily work in the area.
     *
     * @throws OutOfScopeException otherwise
     */
    public Account requireWorkIn(AreaCode area) {
        return require(get().worksIn(area));
    }

    /** The signed-in account, if what it is about to do is allowed. @throws OutOfScopeException otherwise */
    public Account require(boolean allowed) {
        if (!allowed) {
            throw new OutOfScopeException();
        }
        return get();
    }
}
