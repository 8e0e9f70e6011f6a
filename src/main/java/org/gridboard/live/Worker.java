package org.gridboard.live;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** A thread that works from the start of the application to its end. */
abstract class Worker implements SmartLifecycle {

    private final String name;
    private volatile @Nullable Thread thread;

    Worker(String name) {
        this.name = name;
    }

    /** Works until the thread is interrupted. */
    abstract void work() throws InterruptedException;

    /** Has the work end. */
    void interrupt(Thread working) {
        working.interrupt();
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                work();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the end
            }
        });
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            interrupt(working);
            join(working);
        }
    }

    private static void join(Thread working) {
        try {
            working.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
