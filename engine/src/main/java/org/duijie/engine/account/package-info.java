/**
 * Who may sign in: {@link org.duijie.engine.account.Account}, its {@link org.duijie.engine.account.Role roles} and the
 * port {@link org.duijie.engine.account.Accounts}; {@link org.duijie.engine.account.AccountCheck} says what is
 * legal. Passwords are kept as Argon2id hashes made by the caller.
 */
@NullMarked
package org.duijie.engine.account;

import org.jspecify.annotations.NullMarked;
