package org.gridboard.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The running application in a real Chromium. Test methods take {@link Screens}; the class is named {@code *IT}, so that
 * it runs after the front end is built. Fails on script errors, console errors and answers from 500 on.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = OwnDatabase.class)
@DirtiesContext
@ExtendWith(BrowserExtension.class)
@TestExecutionListeners(value = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface BrowserTest {}
