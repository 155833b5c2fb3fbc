package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    public void create(Account account, Actor actor) {
        AccountCheck.require(account);
        database.write(actor, journal -> {
            if (find(account.name()).isPresent()) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "name", account.name(),
                        Text.of("账号名已被使用", "The name is taken"));
            }
            write(journal, "create", account, """
                    INSERT INTO accounts (name, password_hash, roles, enabled, one_time)
                    VALUES (:name, :hash, :roles, :enabled, :oneTime)""");
            return account;
        });
    }

    @Override
    public Account update(String name, UnaryOperator<Account> change, Actor actor) {
        return database.write(actor, journal -> {
            Account before = find(name).orElseThrow(() -> Refusal.notFound(Text.of("账号", "account"), name));
            Account account = change.apply(before);
            if (!account.name().equals(name)) {
                throw new IllegalArgumentException("An account keeps its name");
            }
            AccountCheck.require(account);
            write(journal, "update", account, """
                    UPDATE accounts SET password_hash = :hash, roles = :roles, enabled = :enabled, one_time = :oneTime
                    WHERE name = :name""");
            return account;
        });
    }

    private void write(Journal journal, String action, Account account, String statement) {
        database.sql(statement).param("name", account.name()).param("hash", account.passwordHash())
                .param("roles", roles(account)).param("enabled", account.enabled())
                .param("oneTime", account.oneTime()).update();
        if (list().stream().noneMatch(a -> a.enabled() && a.roles().contains(Role.ADMIN))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "roles", account.name(), Text.of("至少要有一个启用的管理员账号",
                    "at least one enabled account must remain an administrator"));
        }
        journal.audit(action, "account", account.name(),
                "roles " + roles(account) + (account.enabled() ? "" : ", disabled"));
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
