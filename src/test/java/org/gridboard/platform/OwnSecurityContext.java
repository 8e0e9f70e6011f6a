package org.gridboard.platform;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every application context brings a place of its own in which it looks for who is signed in, and the newest one stands in
 * {@link SecurityContextHolder}. A test that goes back to an older context is given that one's place again.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        take(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        take(test);
    }

    private static void take(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
