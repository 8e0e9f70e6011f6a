package org.gridboard.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Where the database is: the server that {@code spring.datasource.url} names, else a private cluster. Either way Flyway
 * migrates as the owner, and the pool works as a role that owns nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClusterProperties.class)
class DatabaseConfiguration {

    static final String URL = "spring.datasource.url";

    @Bean
    @DependsOnDatabaseInitialization
    OwnerDatabase ownerDatabase(LoginDetails.ForFlyway owner) {
        return OwnerDatabase.of(owner.login());
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerNamed.class)
    static class OwnCluster {

        @Bean(initMethod = "start")
        PrivateCluster privateCluster(ClusterProperties properties) {
            return new PrivateCluster(properties.directory(), true);
        }

        @Bean
        JdbcConnectionDetails applicationLogin(PrivateCluster cluster) {
            return new LoginDetails.ForPool(cluster.application());
        }

        @Bean
        LoginDetails.ForFlyway ownerLogin(PrivateCluster cluster) {
            return new LoginDetails.ForFlyway(cluster.owner());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(URL)
    static class ExistingServer {

        /** The login given for Flyway, or where only one is given, that one. */
        @Bean
        LoginDetails.ForFlyway ownerLogin(Environment environment) {
            String user = environment.getProperty("spring.datasource.username", "");
            String password = environment.getProperty("spring.datasource.password", "");
            return new LoginDetails.ForFlyway(new DatabaseLogin(
                    environment.getRequiredProperty(URL),
                    environment.getProperty("spring.flyway.user", user),
                    environment.getProperty("spring.flyway.password", password)));
        }
    }

    static class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty(URL);
        }
    }
}
