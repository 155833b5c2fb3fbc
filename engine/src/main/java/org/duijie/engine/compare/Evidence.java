package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/**
 * The concrete words behind a fact, for people.
 *
 * @param need what the need asks for, such as "化工与制药类(0813)"
 * @param candidate what the candidate has, such as "化学工程与工艺(081301)"
 */
public record Evidence(Text need, Text candidate) {
    /** Stands where a fact reads one side only. */
    public static final Text NOT_CONCERNED = Text.of("不涉及", "not concerned");

    /** Whether the fact reads the need at all. */
    public boolean readsNeed() {
        return !need.equals(NOT_CONCERNED);
    }

    /** Whether the fact reads the candidate at all. */
    public boolean readsCandidate() {
        return !candidate.equals(NOT_CONCERNED);
    }
}
