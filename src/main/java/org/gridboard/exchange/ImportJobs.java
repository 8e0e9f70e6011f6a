package org.gridboard.exchange;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/** Runs imports behind the page, a few at a time, each on behalf of the account that asked for it. */
@Component
public class ImportJobs {

    private static final int AT_A_TIME = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("import-", 1).factory());
    private final Executor asAccount = new DelegatingSecurityContextExecutor(threads);

    /** Starts the work on behalf of the current account; what it throws is the cause of the future's failure. */
    public <T> CompletableFuture<T> start(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                asAccount);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
