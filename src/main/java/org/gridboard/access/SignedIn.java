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
    private final boolean mustChangePassword;
    private @Nullable String passwordHash;

    /**
     * @param open whether the account may sign in now: neither locked nor waiting after failures
     * @param mustChangePassword whether it may do nothing before it has a password of its own choice
     */
    public SignedIn(Account account, @Nullable String passwordHash, boolean open, boolean mustChangePassword) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.open = open;
        this.mustChangePassword = mustChangePassword;
    }

    /** An open account with a password of its own choice. */
    public static SignedIn as(Account account) {
        return new SignedIn(account, null, true, false);
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return mustChangePassword ? List.of() : List.of(new SimpleGrantedAuthority("ROLE_" + account.role()));
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
