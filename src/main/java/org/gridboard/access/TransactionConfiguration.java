package org.gridboard.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TransactionConfiguration {

    @Bean
    AccountTransactionManager transactionManager(DataSource dataSource, CurrentAccount currentAccount, Clock clock) {
        return new AccountTransactionManager(dataSource, currentAccount, clock);
    }
}
