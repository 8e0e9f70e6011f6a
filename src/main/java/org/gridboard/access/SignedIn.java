package org.gridboard.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account that has signed in, as Spring Security knows it. Equal to every other sign-in of the same account. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private final transient Account account;
    private final boolean open;
    private @Nullable String passwordHash;

    /** @param open whether the account may sign in now: neither locked nor waiting after failures */
    public SignedIn(Account account, @Nullable String passwordHash, boolean open) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.open = open;
    }

    public Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean isAccountNonLocked() {
        return open;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && account.id().equals(that.account.id());
    }

    @Override
    public int hashCode() {
        return account.id().hashCode();
    }
}
