package org.gridboard.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real input that lies beside the project; what needs it is skipped where it is absent. */
public final class RealData {

    private static final Path FOLDER = Path.of(System.getProperty("gridboard.data", "../shared/data"));

    private RealData() {}

    /** Whether it lies there: asked before an application is started for nothing. */
    public static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    /** The file, or the end of the test. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), "skipped: the real data file " + file + " is absent (-Dgridboard.data=…)");
        return file;
    }
}
