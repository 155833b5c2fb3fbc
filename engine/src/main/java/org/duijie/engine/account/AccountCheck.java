package org.duijie.engine.account;

import java.util.regex.Pattern;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Whether an account may be written. Looks at the account alone. */
public final class AccountCheck {
    /** Most characters a name has. */
    public static final int LONGEST_NAME = 32;

    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{2," + LONGEST_NAME + "}");

    private AccountCheck() {}

    /** Throws a {@link Refusal} INVALID with all that is wrong. */
    public static void require(Account account) {
        Violations violations = new Violations();
        if (!NAME.matcher(account.name()).matches()) {
            violations.add("name", "", Text.of("账号应为 2 至 32 个小写字母、数字、- _ .",
                    "must be 2 to 32 of a-z, 0-9, - _ and ."));
        }
        if (account.name().equals(Actor.SYSTEM.account())) {
            violations.add("name", account.name(), Text.of("为系统保留", "is reserved for the software itself"));
        }
        violations.line("passwordHash", account.passwordHash(), 1, 500);
        if (account.roles().isEmpty()) {
            violations.add("roles", "", Text.of("至少一个角色", "must be at least one"));
        }
        violations.refuse(Refusal.Kind.INVALID);
    }
}
