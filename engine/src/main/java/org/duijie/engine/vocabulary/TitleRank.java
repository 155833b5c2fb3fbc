package org.duijie.engine.vocabulary;

import java.util.Map;
import java.util.Optional;

import org.duijie.engine.text.Text;

/**
 * The rank of a professional title (职称), most junior first. Its code is the last digit that titles of this rank bear in
 * GB/T 8561-2001; the standard divides the junior rank again, into assistants (4) and below (5). Written as the name of
 * the constant in JSON.
 */
public enum TitleRank {
    JUNIOR("4", Text.of("初级", "junior")), INTERMEDIATE("3", Text.of("中级", "intermediate")),
    ASSOCIATE_SENIOR("2", Text.of("副高", "associate senior")),
    SENIOR("1", Text.of("正高", "senior"));

    private static final Ladder<TitleRank> LADDER = new Ladder<>(Text.of("职称级别", "title rank"), values(),
            TitleRank::label, Map.of("员级", JUNIOR, "助理级", JUNIOR, "副高级", ASSOCIATE_SENIOR, "正高级", SENIOR));

    private final String code;
    private final Text label;

    TitleRank(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** The last digit of the codes of GB/T 8561-2001. */
    public String code() {
        return code;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** Whether this meets what is required: the same or higher. */
    public boolean atLeast(TitleRank required) {
        return compareTo(required) >= 0;
    }

    /** The rank with this Chinese label or a usual other name. */
    public static Optional<TitleRank> named(String name) {
        return LADDER.find(name);
    }

    /**
     * As {@link #named}.
     *
     * @throws UnknownTermException if no rank has this name; its message lists the legal ones
     */
    public static TitleRank ofName(String name) {
        return LADDER.get(name);
    }
}
