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

/** As {@link BrowserTest}, with the demonstration street loaded and its clock running. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demonstration"})
@ContextConfiguration(initializers = OwnDatabase.class)
@DirtiesContext
@ExtendWith(BrowserExtension.class)
@TestExecutionListeners(value = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DemonstrationTest {}
