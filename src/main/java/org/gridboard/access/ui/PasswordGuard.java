package org.gridboard.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.gridboard.access.SignedIn;
import org.springframework.stereotype.Component;

/** Leads whoever signed in with a generated password to the page where they choose their own, and nowhere else. */
@Component
class PasswordGuard implements VaadinServiceInitListener {

    private final transient AuthenticationContext authentication;

    PasswordGuard(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new Guard()));
    }

    private boolean mustChange() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(SignedIn::mustChangePassword)
                .isPresent();
    }

    /** Asked before the roles are, which such a sign-in has none of. */
    @ListenerPriority(1)
    private class Guard implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (mustChange() && event.getNavigationTarget() != PasswordView.class) {
                event.forwardTo(PasswordView.class);
            }
        }
    }
}
