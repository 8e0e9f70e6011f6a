package org.gridboard.live;

import com.vaadin.flow.shared.Registration;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.TestLogins;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The live part of one application node: its own pool, listening connection, snapshot and screens. */
final class Node implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Node(DatabaseLogin login, Map<String, String> settings) {
        TestPropertyValues.of(settings).applyTo(context);
        context.registerBean(DatabaseLogin.class, () -> login);
        context.register(Wiring.class, ChangeLog.class, StatusReader.class, LiveScreens.class, LiveStatus.class);
        context.register(Upkeep.class, Ticker.class, ChangeListener.class);
        context.refresh();
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    /** What this node knows without asking the database. */
    Snapshot known() {
        return Objects.requireNonNull(get(LiveStatus.class).known());
    }

    Registration show(LiveScreen screen, AreaCode area) {
        return get(LiveScreens.class)
                .join(new Audience(area, new TreeSet<>(List.of(area))), screen, known().sequence());
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Wiring {

        @Bean(destroyMethod = "close")
        DataSource pool(DatabaseLogin login) {
            var pool = new HikariConfig();
            pool.setJdbcUrl(login.url());
            pool.setUsername(login.user());
            pool.setPassword(login.password());
            pool.setMaximumPoolSize(4);
            pool.setConnectionTimeout(2_000);
            return new HikariDataSource(pool);
        }

        @Bean
        JdbcConnectionDetails details(DatabaseLogin login) {
            return TestLogins.forPool(login);
        }

        @Bean
        JdbcClient jdbc(DataSource pool) {
            return JdbcClient.create(pool);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource pool) {
            return new JdbcTransactionManager(pool);
        }

        @Bean
        Clock clock() {
            return Clock.system(SetClock.ZONE);
        }
    }
}
