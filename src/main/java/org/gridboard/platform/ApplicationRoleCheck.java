package org.gridboard.platform;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start under a database role that row-level security does not bind. */
@Component
@DependsOnDatabaseInitialization
class ApplicationRoleCheck {

    private static final String UNBOUND = """
            select rolsuper or rolbypassrls or exists (
                select from pg_class where relowner = pg_roles.oid and relkind in ('r', 'p', 'v', 'm')
            )
            from pg_roles where rolname = current_user
            """;

    private final JdbcClient pool;

    ApplicationRoleCheck(JdbcClient pool) {
        this.pool = pool;
        check();
    }

    private void check() {
        if (pool.sql(UNBOUND).query(Boolean.class).single()) {
            String role = pool.sql("select current_user").query(String.class).single();
            throw new ClusterException("The application works as the database role " + role
                    + ", which may see every row: let it work as " + PrivateCluster.APPLICATION
                    + ", a role that is no superuser, has no BYPASSRLS and owns no table (docs/operations.md).");
        }
    }
}
