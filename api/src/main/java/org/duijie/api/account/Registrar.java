package org.duijie.api.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.duijie.engine.account.Account;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.account.Role;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Opens, changes and closes accounts; what is legal, {@link Accounts} knows. Thread safe. */
@Component
public final class Registrar {

    /** Roles of the account made at the first start. */
    private static final Set<Role> FIRST = EnumSet.allOf(Role.class);

    private final Accounts accounts;
    private final Passwords passwords;

    /** A registrar of these accounts. */
    public Registrar(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Opens the account {@code admin} with all roles.
     *
     * @param password its password
     * @param oneTime whether it must be changed at the first sign-in to the pages
     */
    public void openFirst(String password, boolean oneTime) {
        accounts.create(new Account("admin", passwords.hash(password), FIRST, true, oneTime), Actor.SYSTEM);
    }

    /**
     * Opens an account.
     *
     * @return its one-time password, which nobody can read again
     * @throws Refusal INVALID if name or roles are not legal, CONFLICT if the name is taken
     */
    public String open(String name, Set<Role> roles, Actor actor) {
        String password = passwords.generate();
        accounts.create(new Account(name, passwords.hash(password), roles, true, true), actor);
        return password;
    }

    /** Tells what an account may do, such as {@code STAFF+APPROVER}; with a minus at the end if it may not sign in. */
    public static String standing(Account account) {
        return EnumSet.copyOf(account.roles()).stream().map(Role::name).collect(Collectors.joining("+"))
                + (account.enabled() ? "" : "-");
    }

    /**
     * Changes what an account may do.
     *
     * @param seen the {@link #standing} it is thought to have
     * @param enabled whether signing in is allowed; sessions end at once if not
     * @throws Refusal NOT_FOUND, STALE if it has another standing by now, INVALID without roles, CONFLICT if no enabled
     *     administrator would be left
     */
    public Account change(String name, String seen, Set<Role> roles, boolean enabled, Actor actor) {
        return accounts.update(name, account -> {
            if (!standing(account).equals(seen)) {
                throw Refusal.of(Refusal.Kind.STALE, "account", seen, Text.of("此账号刚被别人修改过，请重新查看后再改",
                        "Somebody else has changed the account meanwhile; look at it again"));
            }
            return account.withStanding(roles, enabled);
        }, actor);
    }

    /**
     * Gives an account a new password and ends its sessions.
     *
     * @return the one-time password, which nobody can read again
     * @throws Refusal NOT_FOUND
     */
    public String resetPassword(String name, Actor actor) {
        String password = passwords.generate();
        String hash = passwords.hash(password);
        accounts.update(name, account -> account.withPassword(hash, true), actor);
        return password;
    }
}
