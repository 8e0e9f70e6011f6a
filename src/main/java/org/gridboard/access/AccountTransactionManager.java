package org.gridboard.access;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, at the start of every transaction, on whose behalf it works, and the program's time. Row-level
 * security compares with the account; without a transaction, or without an account, the database shows nothing. The
 * settings end with the transaction, so a pooled connection never carries one person's scope to the next.
 */
class AccountTransactionManager extends JdbcTransactionManager {

    private static final String TELL = """
            select set_config('gridboard.account', ?, true), set_config('gridboard.now', ?, true)""";

    private final transient CurrentAccount currentAccount;
    private final transient Clock clock;

    AccountTransactionManager(DataSource dataSource, CurrentAccount currentAccount, Clock clock) {
        super(dataSource);
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        currentAccount.find().ifPresent(account -> setAccount(account.id()));
    }

    private void setAccount(AccountId account) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("a transaction has begun without a connection");
        }
        try (var statement = holder.getConnection().prepareStatement(TELL)) {
            statement.setString(1, Long.toString(account.value()));
            statement.setString(2, clock.instant().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("the account could not be told to the database", e);
        }
    }
}
