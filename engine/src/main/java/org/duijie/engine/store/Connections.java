package org.duijie.engine.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import org.duijie.engine.problem.Unavailable;

/** Connections whose absence is told in words of the domain, to whoever asks for one. */
final class Connections extends DelegatingDataSource {

    Connections(DataSource source) {
        super(source);
    }

    /** @throws Unavailable if none is to be had in time */
    @Override
    public Connection getConnection() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLException e) {
            Unavailable outage = Outage.behind(e);
            if (outage != null) {
                throw outage;
            }
            throw e;
        }
    }
}
