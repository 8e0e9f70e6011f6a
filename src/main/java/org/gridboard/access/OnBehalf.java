package org.gridboard.access;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Long work behind a page, a few at a time, each on behalf of the account that asked for it. */
public final class OnBehalf implements AutoCloseable {

    private final ExecutorService threads;

    /** @param name of the work, for its threads; @param atATime how much is done at a time, the rest waits */
    public OnBehalf(String name, int atATime) {
        threads = Executors.newFixedThreadPool(
                atATime, Thread.ofPlatform().name(name + "-", 1).factory());
    }

    /** Starts the work on behalf of the current account; what it throws is the cause of the future's failure. */
    public <T> CompletableFuture<T> start(Callable<T> work) {
        // made for each call: an executor made at start-up would keep another holder of the context than Vaadin sets
        // later
        Callable<T> onBehalf = new DelegatingSecurityContextCallable<>(work);
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return onBehalf.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                threads);
    }

    /** Interrupts what is being done. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
