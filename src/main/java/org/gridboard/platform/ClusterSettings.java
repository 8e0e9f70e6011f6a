package org.gridboard.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;

/** Port and passwords of a private cluster, chosen once and kept beside its data in a file that only its owner reads. */
record ClusterSettings(int port, String superuserPassword, String ownerPassword, String applicationPassword) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    static ClusterSettings generate() throws IOException {
        return new ClusterSettings(freePort(), password(), password(), password());
    }

    ClusterSettings withFreePort() throws IOException {
        return new ClusterSettings(freePort(), superuserPassword, ownerPassword, applicationPassword);
    }

    static ClusterSettings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return new ClusterSettings(
                Integer.parseInt(value(properties, "port")),
                value(properties, "postgres"),
                value(properties, PrivateCluster.OWNER),
                value(properties, PrivateCluster.APPLICATION));
    }

    /** Replaces the file as a whole, so that a crash leaves the old or the new one. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", String.valueOf(port));
        properties.setProperty("postgres", superuserPassword);
        properties.setProperty(PrivateCluster.OWNER, ownerPassword);
        properties.setProperty(PrivateCluster.APPLICATION, applicationPassword);
        Path fresh = createSecret(file.resolveSibling(file.getFileName() + ".new"));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            properties.store(out, "Port and passwords of the private PostGIS cluster");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes an empty file that only its owner reads. */
    static Path createSecret(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    @Override
    public String toString() {
        return "ClusterSettings[port=" + port + "]";
    }

    private static String value(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether nobody listens on the port. */
    boolean portIsFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
