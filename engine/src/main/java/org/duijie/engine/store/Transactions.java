package org.duijie.engine.store;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

import org.duijie.engine.problem.Unavailable;

/** Transactions that tell why they failed: what broke the connection, not that it was broken when it came to roll back. */
final class Transactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    Transactions(DataSource source, SQLExceptionTranslator translator) {
        super(source);
        setExceptionTranslator(translator);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (Unavailable | TransactionSystemException e) {
            if (Outage.behind(e) == null) {
                throw e;
            }
            // A transaction whose connection is gone is rolled back already.
        }
    }
}
