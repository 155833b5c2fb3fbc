package org.duijie.engine.problem;

import java.util.List;
import java.util.stream.Collectors;

import org.duijie.engine.text.Text;

/** Thrown when the engine refuses what was asked of it; nothing was changed. Immutable. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal, and so who can mend it and how. */
    public enum Kind {
        /** The input breaks a rule; mend the input. */
        INVALID,
        /** No such thing. */
        NOT_FOUND,
        /** The state of things forbids it: released, running, still referred to. */
        CONFLICT,
        /** Somebody else has written in between; read again. */
        STALE,
        /** The account may not do this. */
        FORBIDDEN
    }

    private final Kind kind;
    private final transient List<Violation> violations;

    /** A refusal for one or more violations, in the order of the input. */
    public Refusal(Kind kind, List<Violation> violations) {
        super(kind + ": " + violations.stream().map(v -> v.place() + ": " + v.message().en())
                .collect(Collectors.joining("; ")));
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    /** A refusal for one violation. */
    public static Refusal of(Kind kind, String place, String value, Text message) {
        return new Refusal(kind, List.of(new Violation(place, value, message)));
    }

    /** Nothing of that kind has that id. */
    public static Refusal notFound(Text kindOfThing, String id) {
        return of(Kind.NOT_FOUND, "id", id, Text.of("没有这个" + kindOfThing.zh(), "There is no such " + kindOfThing.en()));
    }

    /** The kind of refusal. */
    public Kind kind() {
        return kind;
    }

    /** Every violation found, at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
