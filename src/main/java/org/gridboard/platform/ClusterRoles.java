package org.gridboard.platform;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes what the migrations expect, as superuser: a role that owns the database and migrates it, a role for the
 * application that owns nothing, and the extensions. Does again only what is missing.
 */
final class ClusterRoles {

    private final ClusterSettings settings;

    ClusterRoles(ClusterSettings settings) {
        this.settings = settings;
    }

    void create(JdbcClient maintenance) {
        login(maintenance, PrivateCluster.OWNER, settings.ownerPassword());
        login(maintenance, PrivateCluster.APPLICATION, settings.applicationPassword());
        maintenance.sql("grant gridboard_app to gridboard_owner").update();
        if (isMissing(maintenance, "select 1 from pg_database where datname = ?", PrivateCluster.DATABASE)) {
            maintenance.sql("create database gridboard owner gridboard_owner").update();
        }
    }

    void extend(JdbcClient database) {
        database.sql("create extension if not exists postgis").update();
        database.sql("create extension if not exists btree_gist").update();
        // under row-level security an index answers only what is declared to tell nothing of hidden rows (decision 036)
        database.sql("alter function geometry_overlaps(geometry, geometry) leakproof")
                .update();
    }

    private static void login(JdbcClient maintenance, String role, String password) {
        if (isMissing(maintenance, "select 1 from pg_roles where rolname = ?", role)) {
            // a role's password cannot be a parameter; generated ones have letters, digits, - and _ only
            maintenance
                    .sql("create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                            .formatted(role, password))
                    .update();
        }
    }

    private static boolean isMissing(JdbcClient client, String query, String name) {
        return client.sql(query).param(name).query(Integer.class).optional().isEmpty();
    }
}
