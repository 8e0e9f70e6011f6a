package org.gridboard.platform;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Logins as Spring Boot takes them, for tests that wire a part of the application by themselves. */
public final class TestLogins {

    private TestLogins() {}

    public static JdbcConnectionDetails forPool(DatabaseLogin login) {
        return new LoginDetails.ForPool(login);
    }
}
