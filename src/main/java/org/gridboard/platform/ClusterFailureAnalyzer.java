package org.gridboard.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what to do instead of a stack trace. */
class ClusterFailureAnalyzer extends AbstractFailureAnalyzer<ClusterException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ClusterException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
