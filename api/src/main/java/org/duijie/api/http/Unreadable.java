package org.duijie.api.http;

import java.util.List;

import org.duijie.engine.problem.Violation;

/** Thrown when a body is not even the kind of thing the endpoint takes, such as JSON. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param violations where reading failed, at least one */
    public Unreadable(List<Violation> violations) {
        super("The body cannot be read");
        this.violations = List.copyOf(violations);
    }

    List<Violation> violations() {
        return violations;
    }
}
