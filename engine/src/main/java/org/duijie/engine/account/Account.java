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

    /** Leaves the hash out. */
    @Override
    public String toString() {
        return "Account[" + name + " " + roles + "]";
    }
}
