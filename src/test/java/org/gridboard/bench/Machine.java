package org.gridboard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.gridboard.platform.ClusterDatabases;

/** What the measurements ran on. */
final class Machine {

    private Machine() {}

    static String description() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s: %d cores, %d GiB of memory, %s %s, JDK %s, %s%n",
                LocalDate.now(),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / Math.pow(1024, 3)),
                system.getName(),
                system.getVersion(),
                Runtime.version().feature(),
                answer(ClusterDatabases.programs().resolve("postgres").toString(), "--version"));
    }

    private static String answer(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
