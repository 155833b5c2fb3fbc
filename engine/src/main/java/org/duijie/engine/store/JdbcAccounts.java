package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.AccountCheck;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** The accounts in the table {@code accounts}. */
final class JdbcAccounts implements Accounts {
    private final Database database;

    JdbcAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(String name) {
        return database.sql("SELECT * FROM accounts WHERE name = :name").param("name", name)
                .query(JdbcAccounts::account).optional();
    }

    @Override
    public List<Account> list() {
        return database.sql("SELECT * FROM accounts ORDER BY name").query(JdbcAccounts::account).list();
    }

    @Override
    public void put(Account account, Actor actor) {
        AccountCheck.require(account);
        database.write(actor, journal -> {
            boolean known = find(account.name()).isPresent();
            write(account);
            if (list().stream().noneMatch(a -> a.enabled() && a.roles().contains(Role.ADMIN))) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "roles", account.name(), Text.of("至少要有一个启用的管理员账号",
                        "at least one enabled account must remain an administrator"));
            }
            journal.audit(known ? "update" : "create", "account", account.name(),
                    "roles " + roles(account) + (account.enabled() ? "" : ", disabled"));
            return account;
        });
    }

    private void write(Account account) {
        database.sql("""
                INSERT INTO accounts (name, password_hash, roles, enabled, one_time)
                VALUES (:name, :hash, :roles, :enabled, :oneTime)
                ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash, roles = excluded.roles,
                enabled = excluded.enabled, one_time = excluded.one_time""")
                .param("name", account.name()).param("hash", account.passwordHash()).param("roles", roles(account))
                .param("enabled", account.enabled()).param("oneTime", account.oneTime()).update();
    }

    private static String roles(Account account) {
        return EnumSet.copyOf(account.roles()).stream().map(Role::name).collect(Collectors.joining(","));
    }

    private static Account account(ResultSet row, int place) throws SQLException {
        return new Account(row.getString("name"), row.getString("password_hash"),
                Arrays.stream(row.getString("roles").split(",")).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("enabled"), row.getBoolean("one_time"));
    }
}
