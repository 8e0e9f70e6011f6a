package org.gridboard.bench.screen;

import java.lang.management.ManagementFactory;

/** The memory of this JVM. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes that are still reachable, after full collections. */
    static double live() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
