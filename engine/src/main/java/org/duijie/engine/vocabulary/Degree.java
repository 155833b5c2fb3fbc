package org.duijie.engine.vocabulary;

import java.util.Optional;

import org.duijie.engine.text.Text;

/**
 * The academic degree (学位), lowest first, with its code in GB/T 6864-2003. It says nothing about the
 * {@link EducationLevel}. Written as the name of the constant in JSON.
 */
public enum Degree {
    BACHELOR("4", Text.of("学士", "bachelor")), MASTER("3", Text.of("硕士", "master")),
    DOCTOR("2", Text.of("博士", "doctor"));

    static final String RESOURCE = "degree.tsv";
    static final String OTHER_NAMES = "degree-names.tsv";
    private static final Ladder<Degree> LADDER = new Ladder<>(Text.of("学位", "degree"), Degree.class,
            Degree::label, RESOURCE, OTHER_NAMES);

    private final String code;
    private final Text label;

    Degree(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** The code of GB/T 6864-2003. */
    public String code() {
        return code;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** Whether this meets what is required: the same or higher. */
    public boolean atLeast(Degree required) {
        return compareTo(required) >= 0;
    }

    /** The degree with this Chinese label or that of a discipline, {@code 工学学士}, with or without 学位 behind it. */
    public static Optional<Degree> named(String name) {
        return LADDER.find(name);
    }

    /**
     * As {@link #named}.
     *
     * @throws UnknownTermException if no degree has this name; its message lists the legal ones
     */
    public static Degree ofName(String name) {
        return LADDER.get(name);
    }
}
