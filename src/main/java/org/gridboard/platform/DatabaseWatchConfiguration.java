package org.gridboard.platform;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.gridboard.platform.watch.WatchedDatabases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts around the pool what times its statements, and the way to the replica where there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplicaProperties.class)
class DatabaseWatchConfiguration {

    @Bean
    static BeanPostProcessor watchedPool(
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<ReplicaPool> replica,
            @Value("${gridboard.slow-query:500ms}") Duration slow) {
        return new Around(new WatchedDatabases(meters::getObject, slow), replica);
    }

    private record Around(WatchedDatabases watched, ObjectProvider<ReplicaPool> replica) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? around(pool) : bean;
        }

        private DataSource around(HikariDataSource pool) {
            DataSource primary = watched.watch(pool, "primary");
            ReplicaPool second = replica.getIfAvailable();
            return second == null ? primary : new ReplicaRoute(primary, watched.watch(second.connections(), "replica"));
        }
    }
}
