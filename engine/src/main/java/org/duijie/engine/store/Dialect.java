package org.duijie.engine.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.text.Text;

/** What the two databases do not have in common. */
enum Dialect {
    /** One file, one machine. */
    SQLITE {
        @Override
        void requireFit(JdbcClient sql) {
            // It comes with the software.
        }

        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            // The driver would begin as a writer does, and hold all others up.
            execute(connection, "BEGIN DEFERRED");
        }

        @Override
        void endSnapshot(Connection connection) throws SQLException {
            execute(connection, "ROLLBACK");
        }

        @Override
        List<Symptom> integrity(Database database) {
            List<String> told = database.sql("PRAGMA integrity_check").query((row, place) -> row.getString(1)).list();
            return told.equals(List.of("ok"))
                    ? List.of()
                    : List.of(new Symptom(Symptom.Gravity.TRUTH, "database", Text.of("数据库文件已损坏：" + told.size() + " 处",
                            "the file of the database is damaged in " + told.size() + " places"), false));
        }
    },
    /** A server for one or more machines. */
    POSTGRESQL {
        @Override
        void requireFit(JdbcClient sql) {
            if (sql.sql("SELECT current_setting('server_version_num')::integer").query(Integer.class)
                    .single() < 150_000) {
                throw new IllegalStateException("需要 PostgreSQL 15 或更新版本 / PostgreSQL 15 or newer is needed");
            }
            if (!sql.sql("SELECT current_setting('server_encoding')").query(String.class).single().equals("UTF8")
                    || !sql.sql(ORDERS_BY_CODE_POINT).query(Boolean.class).single()) {
                throw new IllegalStateException("数据库须用 UTF8 编码并按码位排序，请这样新建 / The database must be in UTF8 and sort by"
                        + " code point; make it with: createdb --template=template0 --encoding=UTF8 --locale=C duijie");
            }
        }

        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
        }

        @Override
        void endSnapshot(Connection connection) throws SQLException {
            // The pool puts the settings back.
            connection.rollback();
        }

        @Override
        List<Symptom> integrity(Database database) {
            // The server looks after its pages itself; what it cannot read shows when everything is read.
            return List.of();
        }
    };

    /** Ids are listed and paged in their order, so both databases must agree on it. */
    private static final String ORDERS_BY_CODE_POINT = """
            SELECT array_agg(id ORDER BY id) = array_agg(id ORDER BY id COLLATE "C")
            FROM (VALUES ('a-c'), ('ab'), ('a_b'), ('a1'), ('B'), ('a'), ('Z'), ('-a'), ('_a'), ('中'), ('丁')) AS ids (id)
            """;

    /** Refuses a database the store cannot be kept in. */
    abstract void requireFit(JdbcClient sql);

    /** Lets a connection read one moment, which begins with the first thing it reads; nobody waits for it. */
    abstract void beginSnapshot(Connection connection) throws SQLException;

    /** Lets the connection of a snapshot go on. */
    abstract void endSnapshot(Connection connection) throws SQLException;

    /** What the database says of its own files. */
    abstract List<Symptom> integrity(Database database);

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The dialect of a database. */
    static Dialect of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return valueOf(connection.getMetaData().getDatabaseProductName().toUpperCase(Locale.ROOT));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
