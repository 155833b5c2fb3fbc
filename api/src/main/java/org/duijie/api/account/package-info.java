/**
 * Who may come in: accounts, passwords, sign-in and what each role may do.
 *
 * <p>Read {@link org.duijie.api.account.Gates} (who may do what), {@link org.duijie.api.account.Passwords} (Argon2id),
 * {@link org.duijie.api.account.AccountProvider} (the check itself), {@link org.duijie.api.account.Throttle} (what
 * guessing costs), {@link org.duijie.api.account.Visits} (sessions of browsers, on a full disk too) and
 * {@link org.duijie.api.account.Registrar} (how accounts come and go). Decision: a session holds no
 * more than a name and a stamp of the password it was opened with; what the account may do is read again with every
 * request, so that a disabled account, a lost role and a changed password take effect at once.
 */
@NullMarked
package org.duijie.api.account;

import org.jspecify.annotations.NullMarked;
