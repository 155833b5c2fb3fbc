package org.duijie.engine.account;

import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param name the name signed in with: 2 to 32 of {@code a-z 0-9 - _ .}
 * @param passwordHash Argon2id in its encoded form
 * @param roles at least one
 * @param enabled whether signing in is allowed
 * @param oneTime whether the password must be changed at the next sign-in
 */
public record Account(String name, String passwordHash, Set<Role> roles, boolean enabled, boolean oneTime) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** The same account with another password. */
    public Account withPassword(String otherHash, boolean nowOneTime) {
        return new Account(name, otherHash, roles, enabled, nowOneTime);
    }

    /** The same account with other roles, let in or not. */
    public Account withStanding(Set<Role> otherRoles, boolean nowEnabled) {
        return new Account(name, passwordHash, otherRoles, nowEnabled, oneTime);
    }

    /** Leaves the hash out. */
    @Override
    public String toString() {
        return "Account[" + name + " " + roles + "]";
    }
}
