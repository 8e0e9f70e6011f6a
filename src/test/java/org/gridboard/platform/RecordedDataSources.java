package org.gridboard.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets {@link StatementRecorder} listen to an application's pool; costs nothing while nobody records. */
public final class RecordedDataSources implements BeanPostProcessor {

    /** To be called by a context's initializer. A bean, and so the last: around what the program itself puts around. */
    public static void in(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("recordedDataSources", new RecordedDataSources());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Recorded(source) : bean;
    }

    private static final class Recorded extends DelegatingDataSource {

        Recorded(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return StatementRecorder.of(super.getConnection());
        }
    }
}
