package org.gridboard.access;

import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account on whose behalf this thread works. Services ask it before they read or write. */
@Component
public class CurrentAccount {

    /** The signed-in account, or nothing for a stranger and for the program's own start-up work. */
    public Optional<Account> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
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
