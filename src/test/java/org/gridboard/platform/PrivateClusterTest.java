package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateClusterTest {

    private Path directory;
    private PrivateCluster cluster;

    @BeforeAll
    void make() throws IOException {
        directory = Files.createTempDirectory("gridboard-cluster-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        cluster = new PrivateCluster(directory, true);
        cluster.start();
        owner().sql("create table kept as select 42 as answer").update();
        owner().sql("grant select on kept to gridboard_app").update();
    }

    @AfterAll
    void remove() throws IOException {
        cluster.close();
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void data_survive_a_restart_and_a_stopped_cluster_leaves_no_process() throws IOException {
        long server = serverPid();
        cluster.close();
        assertThat(ProcessHandle.of(server).map(ProcessHandle::onExit).orElse(CompletableFuture.completedFuture(null)))
                .succeedsWithin(Duration.ofSeconds(10));

        cluster.start();
        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void the_server_of_a_killed_program_is_attached_to() throws IOException {
        long server = serverPid();
        cluster.detach();

        cluster = new PrivateCluster(directory, true);
        cluster.start();

        assertThat(serverPid()).isEqualTo(server);
        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void a_killed_server_is_started_again_in_spite_of_its_pid_file() throws IOException {
        ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        assertThat(directory.resolve("postgres/postmaster.pid")).exists();
        cluster.detach();

        cluster = new PrivateCluster(directory, true);
        cluster.start();

        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void a_pid_file_that_names_another_program_does_not_keep_the_server_from_starting() throws IOException {
        Path pidFile = directory.resolve("postgres/postmaster.pid");
        String content = Files.readString(pidFile);
        long server = serverPid();
        cluster.close();
        long thisTest = ProcessHandle.current().pid();
        Files.writeString(pidFile, content.replaceFirst(String.valueOf(server), String.valueOf(thisTest)));

        cluster.start();

        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void two_programs_do_not_share_a_folder() {
        assertThatThrownBy(() -> new PrivateCluster(directory, true).start())
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("Another Gridboard");
    }

    @Test
    void data_without_their_passwords_are_not_overwritten() throws IOException {
        cluster.close();
        Path settings = directory.resolve("cluster.properties");
        Path elsewhere = Files.move(settings, directory.resolve("elsewhere"));

        PrivateCluster forgetful = new PrivateCluster(directory, true);
        assertThatThrownBy(forgetful::start)
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining(settings.toString());
        forgetful.close();

        Files.move(elsewhere, settings);
        cluster.start();
        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void only_the_owner_reads_the_passwords_and_the_server_wants_them() throws IOException {
        Path settings = directory.resolve("cluster.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)))
                .isEqualTo("rw-------");

        DatabaseLogin login = cluster.application();
        OwnerDatabase stranger = OwnerDatabase.of(new DatabaseLogin(login.url(), login.user(), "guess"));
        assertThatThrownBy(() -> stranger.jdbc().sql("select 1").query().singleValue())
                .rootCause()
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_server_is_safe_against_a_crash_and_listens_on_loopback_only() {
        assertThat(setting("data_checksums")).isEqualTo("on");
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_applications_role_may_not_change_the_schema() {
        assertThatThrownBy(() -> application().sql("create table own (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied for schema public");
    }

    private int answer() {
        return application().sql("select answer from kept").query(Integer.class).single();
    }

    private String setting(String name) {
        return owner().sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private JdbcClient owner() {
        return OwnerDatabase.of(cluster.owner()).jdbc();
    }

    private JdbcClient application() {
        return OwnerDatabase.of(cluster.application()).jdbc();
    }

    private long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }
}
