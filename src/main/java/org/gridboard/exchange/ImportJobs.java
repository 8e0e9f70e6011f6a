package org.gridboard.exchange;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/** Runs imports behind the page, a few at a time, each on behalf of the account that asked for it. */
@Component
public class ImportJobs {

    private static final int AT_A_TIME = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("import-", 1).factory());

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

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
