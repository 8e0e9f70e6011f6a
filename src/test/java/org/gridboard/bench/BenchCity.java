package org.gridboard.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gridboard.platform.BrowserExtension;
import org.gridboard.platform.OwnSecurityContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The running application over the generated city, at the city's time. Its accounts are {@code street secretary chief member
 * admin auditor screen} for the first of each, then {@code secretary-2}, {@code chief-2}, {@code member-2} and so on, with
 * the password {@code bench}. The class is named {@code *Bench} and tagged with its part, such as {@code P8}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = BenchCity.SWEPT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = CityDatabase.class)
@Import(CityClock.class)
@ExtendWith(BrowserExtension.class)
@TestExecutionListeners(value = OwnSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface BenchCity {

    /** Pages that are gone are swept as in real life; other tests sweep when they want to. */
    String SWEPT = "gridboard.sessions.sweep=60";
}
