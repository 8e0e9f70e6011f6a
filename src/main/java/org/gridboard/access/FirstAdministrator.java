package org.gridboard.access;

import org.gridboard.platform.OwnerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the account that makes the others, where there is none yet. Its password must be changed at the first sign-in. */
@Component
@Profile("!demonstration")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String USERNAME = "admin";
    private static final String INSERT = """
            with made as (
                insert into account (username, name, role)
                select :username, :username, 'ADMINISTRATOR' where not exists (select from account)
                on conflict do nothing returning id)
            insert into credential (account_id, password_hash, must_change) select id, :hash, true from made""";

    private final OwnerDatabase database;
    private final PasswordEncoder encoder;

    FirstAdministrator(OwnerDatabase database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        database.inTransaction(this::makeIfNone);
    }

    private void makeIfNone(JdbcClient jdbc) {
        if (jdbc.sql("select exists (select from account)").query(Boolean.class).single()) {
            return;
        }
        String password = GeneratedPassword.next();
        int made = jdbc.sql(INSERT)
                .param("username", USERNAME)
                .param("hash", encoder.encode(password))
                .update();
        if (made == 1) {
            LOG.warn(
                    "First administrator: user name {}, password {} (to be changed at the first sign-in)",
                    USERNAME,
                    password);
        }
    }
}
