package org.duijie.engine.vocabulary;

import java.util.Optional;

import org.duijie.engine.text.Text;

/**
 * The level of education (学历), lowest first, with the code of its graduate in GB/T 4658-2006. It says nothing about a
 * {@link Degree}. Written as the name of the constant in JSON.
 */
public enum EducationLevel {
    SENIOR_HIGH("61", Text.of("高中", "senior high school")),
    SECONDARY_VOCATIONAL("41", Text.of("中专", "secondary vocational school")),
    COLLEGE("31", Text.of("大专", "junior college")),
    UNDERGRADUATE("21", Text.of("本科", "undergraduate")),
    MASTER("14", Text.of("硕士研究生", "master's programme")),
    DOCTOR("11", Text.of("博士研究生", "doctoral programme"));

    static final String RESOURCE = "education-names.tsv";
    private static final Ladder<EducationLevel> LADDER = new Ladder<>(Text.of("学历", "education level"),
            EducationLevel.class, EducationLevel::label, RESOURCE);

    private final String code;
    private final Text label;

    EducationLevel(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** The code of GB/T 4658-2006. */
    public String code() {
        return code;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** Whether this meets what is required: the same or higher. */
    public boolean atLeast(EducationLevel required) {
        return compareTo(required) >= 0;
    }

    /** The level with this Chinese label or a usual other name; 研究生 alone is read as the lower of its two. */
    public static Optional<EducationLevel> named(String name) {
        return LADDER.find(name);
    }

    /**
     * As {@link #named}.
     *
     * @throws UnknownTermException if no level has this name; its message lists the legal ones
     */
    public static EducationLevel ofName(String name) {
        return LADDER.get(name);
    }
}
