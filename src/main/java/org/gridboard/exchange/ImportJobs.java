package org.gridboard.exchange;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.gridboard.access.OnBehalf;
import org.springframework.stereotype.Component;

/** Runs imports behind the page, a few at a time. */
@Component
public class ImportJobs {

    private static final int AT_A_TIME = 2;

    private final OnBehalf imports = new OnBehalf("import", AT_A_TIME);

    /** Starts the work on behalf of the current account; what it throws is the cause of the future's failure. */
    public <T> CompletableFuture<T> start(Callable<T> work) {
        return imports.start(work);
    }

    @PreDestroy
    void stop() {
        imports.close();
    }
}
