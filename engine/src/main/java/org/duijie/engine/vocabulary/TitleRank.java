package org.duijie.engine.vocabulary;

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

    static final String RESOURCE = "title.tsv";
    static final String OTHER_NAMES = "title-names.tsv";
    static final String RANKS = "rank-names.tsv";
    private static final Ladder<TitleRank> LADDER = new Ladder<>(Text.of("职称级别", "title rank"), TitleRank.class,
            TitleRank::label, RANKS);
    private static final Ladder<TitleRank> TITLES = new Ladder<>(Text.of("职称", "title"), TitleRank.class,
            TitleRank::label, RANKS, RESOURCE, OTHER_NAMES);

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

    /**
     * The rank of a title, {@code 高级工程师}, or of a rank itself. Titles are those of GB/T 8561-2001 but for some seven,
     * and their usual short forms. Empty where the title is unknown or its rank depends on what the standard alone does
     * not tell: 技师 is a title of medical staff and a grade of skilled workers.
     */
    public static Optional<TitleRank> titled(String title) {
        return TITLES.find(title);
    }

    /**
     * As {@link #titled}.
     *
     * @throws UnknownTermException if the title is unknown; its message lists the ranks
     */
    public static TitleRank ofTitle(String title) {
        return TITLES.get(title);
    }
}
