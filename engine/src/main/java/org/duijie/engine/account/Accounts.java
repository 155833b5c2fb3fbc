package org.duijie.engine.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.duijie.engine.audit.Actor;

/** The accounts on record. Every call is one transaction; writes are audited. Thread safe. */
public interface Accounts {
    /** The account of that name. */
    Optional<Account> find(String name);

    /** All accounts by name. */
    List<Account> list();

    /**
     * Creates an account.
     *
     * @throws org.duijie.engine.problem.Refusal INVALID if it breaks a rule ({@link AccountCheck}), CONFLICT if the name is
     *     taken or there would be no enabled administrator
     */
    void create(Account account, Actor actor);

    /**
     * Changes an account as it stands within the transaction, so that two who change it at once lose nothing of each other.
     *
     * @param change gives the account as it shall be, under the same name; runs while all other writers wait, and what it
     *     throws undoes everything
     * @return the account as it is now
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND, INVALID if it would break a rule ({@link AccountCheck}), CONFLICT
     *     if no enabled administrator would be left
     */
    Account update(String name, UnaryOperator<Account> change, Actor actor);
}
