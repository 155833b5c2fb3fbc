package org.duijie.engine.lawful;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Where lawful exceptions are entered: everything wrong with one at once. Thread safe. */
public final class ExceptionDesk {
    private static final int MOST_YEARS = 5;
    private static final Pattern PARTY = Pattern.compile("[a-z0-9_-]{1,64}");

    private final Exceptions exceptions;
    private final Supplier<List<String>> books;

    /**
     * A desk.
     *
     * @param books names of the rule books there are
     */
    public ExceptionDesk(Exceptions exceptions, Supplier<List<String>> books) {
        this.exceptions = exceptions;
        this.books = books;
    }

    /**
     * Adds an exception.
     *
     * @param today the day at this moment, where the bureau is
     * @throws Refusal INVALID with all that is wrong, also if there is nothing to except because the law allows it there
     */
    public Exceptions.Entry add(Exceptions.Claim claim, LocalDate today, Actor actor) {
        Violations violations = new Violations();
        boolean known = claim.book().equals(Provisions.DEMANDS) || books.get().contains(claim.book());
        if (!known) {
            violations.add("book", claim.book(), Text.of("没有这本规则册；需求原文请写 " + Provisions.DEMANDS,
                    "is no rule book; for texts of demands say " + Provisions.DEMANDS));
        } else if (Provisions.of(claim.book(), claim.attribute()).treatment() == Treatment.ALLOW) {
            violations.add("attribute", claim.attribute().name(),
                    Text.of("这里本来就允许，不需要例外", "is allowed there; there is nothing to except"));
        }
        violations.line("scope", claim.scope(), 1, 64);
        if (claim.book().equals(Provisions.DEMANDS) && !PARTY.matcher(claim.scope()).matches()) {
            violations.add("scope", "", Text.of("需求原文的例外要写单位编号", "must be the id of the party whose demands they are"));
        }
        violations.line("document", claim.document(), 1, 200);
        violations.line("clause", claim.clause(), 1, 100);
        violations.line("approver", claim.approver(), 1, 60);
        if (claim.validUntil().isBefore(today) || claim.validUntil().isAfter(today.plusYears(MOST_YEARS))) {
            violations.add("validUntil", claim.validUntil().toString(),
                    Text.of("有效期应在今天起 " + MOST_YEARS + " 年之内", "must lie within " + MOST_YEARS
                            + " years from today"));
        }
        violations.refuse(Refusal.Kind.INVALID);
        return exceptions.add(claim, actor);
    }

    /** Ends an exception before its day; see {@link Exceptions#end}. */
    public Exceptions.Entry end(String id, Actor actor) {
        return exceptions.end(id, actor);
    }
}
