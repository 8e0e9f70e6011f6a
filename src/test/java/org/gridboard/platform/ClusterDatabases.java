package org.gridboard.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases beside the first one in a private cluster that runs: made and filled by its superuser, without the program. */
public final class ClusterDatabases {

    private static final String SUPERUSER = "postgres";

    private final PrivateCluster cluster;
    private final String superuserPassword;

    /** @param directory the cluster's folder */
    public ClusterDatabases(PrivateCluster cluster, Path directory) {
        this.cluster = cluster;
        try {
            this.superuserPassword = ClusterSettings.read(directory.resolve("cluster.properties"))
                    .superuserPassword();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String database) {
        return maintenance()
                .sql("select exists (select from pg_database where datname = ?)")
                .param(database)
                .query(Boolean.class)
                .single();
    }

    /** Makes it anew and empty, owned by {@link PrivateCluster#OWNER}, with the extensions. */
    public void create(String database) {
        drop(database);
        maintenance()
                .sql("create database " + database + " owner " + PrivateCluster.OWNER)
                .update();
        new ClusterRoles(settings()).extend(client(superuser(database)));
    }

    public void drop(String database) {
        maintenance()
                .sql("drop database if exists " + database + " with (force)")
                .update();
    }

    public void rename(String database, String name) {
        maintenance().sql("alter database " + database + " rename to " + name).update();
    }

    public DatabaseLogin owner(String database) {
        return login(cluster.owner(), database);
    }

    public DatabaseLogin application(String database) {
        return login(cluster.application(), database);
    }

    /** May switch triggers and foreign keys off, which no role of the program may. */
    public DatabaseLogin superuser(String database) {
        return new DatabaseLogin(owner(database).url(), SUPERUSER, superuserPassword);
    }

    /** The folder of PostgreSQL's own programs, such as pgbench. */
    public static Path programs() {
        return PostgresBinaries.ofThisMachine().newest();
    }

    private JdbcClient maintenance() {
        return client(superuser(SUPERUSER));
    }

    private ClusterSettings settings() {
        return new ClusterSettings(
                0,
                superuserPassword,
                cluster.owner().password(),
                cluster.application().password());
    }

    private static DatabaseLogin login(DatabaseLogin first, String database) {
        String url = first.url();
        return new DatabaseLogin(url.substring(0, url.lastIndexOf('/') + 1) + database, first.user(), first.password());
    }

    private static JdbcClient client(DatabaseLogin login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
