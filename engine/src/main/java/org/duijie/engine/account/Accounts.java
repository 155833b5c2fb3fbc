package org.duijie.engine.account;

import java.util.List;
import java.util.Optional;

import org.duijie.engine.audit.Actor;

/** The accounts on record. Every call is one transaction; writes are audited. Thread safe. */
public interface Accounts {
    /** The account of that name. */
    Optional<Account> find(String name);

    /** All accounts by name. */
    List<Account> list();

    /**
     * Creates or replaces an account.
     *
     * @throws org.duijie.engine.problem.Refusal INVALID if it breaks a rule ({@link AccountCheck}), CONFLICT if no enabled
     *     administrator would be left
     */
    void put(Account account, Actor actor);
}
