package org.duijie.engine.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All vocabularies together, as a run records them. */
public final class Vocabularies {

    /** Raised with the first release of a year, and within it when the meaning of the files changes. */
    private static final String GENERATION = "2026.2";

    /** Tables beside the vocabularies, which the version covers too. */
    private static final List<String> TABLES = List.of(Counterparts.RESOURCE, MajorNames.RESOURCE, Pinyin.RESOURCE,
            EducationLevel.RESOURCE, Degree.RESOURCE, Degree.OTHER_NAMES, TitleRank.RANKS, TitleRank.RESOURCE,
            TitleRank.OTHER_NAMES);

    private Vocabularies() {}

    /** Every vocabulary, always in the same order. The first call reads those not yet read. */
    public static List<Vocabulary<? extends Term>> all() {
        return List.of(Region.all(), Major.all(), Industry.all(), Occupation.all(), Skill.all());
    }

    /**
     * One version for all contents, {@code 2026.2-1f0c22ab}; it changes when any character of a vocabulary or of a table
     * beside it does, and only then.
     */
    public static String version() {
        return Loaded.VERSION;
    }

    private static final class Loaded {
        static final String VERSION = GENERATION + "-" + Table.sha256(hashes().getBytes(StandardCharsets.US_ASCII))
                .substring(0, 8);

        private static String hashes() {
            return Stream
                    .concat(all().stream().map(Vocabulary::hash), TABLES.stream().map(Table::read).map(Table::hash))
                    .collect(Collectors.joining("\n"));
        }
    }
}
