package org.gridboard.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TransactionConfiguration {

    @Bean
    AccountTransactionManager transactionManager(DataSource dataSource, CurrentAccount currentAccount) {
        return new AccountTransactionManager(dataSource, currentAccount);
    }
}
