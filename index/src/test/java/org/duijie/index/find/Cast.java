package org.duijie.index.find;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.duijie.engine.compare.Blank;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.vocabulary.Major;

/**
 * Random needs and candidates of one book, the silent ones among them, and of each side one that states more than fits into
 * a term of an index.
 *
 * @param book name of the book that judges them
 * @param comparer how they are compared
 * @param needs by id
 * @param candidates by id
 */
record Cast(String book, Comparer<?, ?, ?> comparer, SortedMap<String, Terms> needs,
        SortedMap<String, Profile> candidates) {

    /** So many of each side for the book of that name. */
    static Cast of(String book, long seed, int many) {
        RandomProfiles random = new RandomProfiles(seed);
        return switch (book) {
            case "employment" -> new Cast(book, Comparers.EMPLOYMENT,
                    named("need-", many, random::position, silent(PositionTerms.class), withAllMajors()),
                    named("cand-", many, random::graduate, silent(GraduateProfile.class), withALongCertificate()));
            case "expertise" -> new Cast(book, Comparers.EXPERTISE,
                    named("need-", many, random::project, silent(ExpertiseTerms.class), withALongName()),
                    named("cand-", many, random::expert, silent(ExpertProfile.class)));
            default -> throw new IllegalArgumentException(book);
        };
    }

    @SafeVarargs
    private static <T> SortedMap<String, T> named(String prefix, int many, Supplier<? extends T> random, T... others) {
        SortedMap<String, T> named = new TreeMap<>();
        IntStream.range(0, many).forEach(i -> named.put(prefix + Integer.toString(7 * i + 1, 36), random.get()));
        IntStream.range(0, others.length).forEach(i -> named.put(prefix + "other-" + i, others[i]));
        return named;
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(Side.of(type).features().silent());
    }

    private static PositionTerms withAllMajors() {
        List<Major> all = IntStream.range(0, 5).boxed().flatMap(i -> Major.all().list().stream()).toList();
        return (PositionTerms) new Blank(PositionTerms.class).with(List.of("majors"),
                new Object[]{MajorsAsked.of(all)});
    }

    private static GraduateProfile withALongCertificate() {
        return (GraduateProfile) new Blank(GraduateProfile.class).with(List.of("certificates"),
                new Object[]{List.of("叉车证", "证".repeat(20_000))});
    }

    private static ExpertiseTerms withALongName() {
        return (ExpertiseTerms) new Blank(ExpertiseTerms.class).with(List.of("related"),
                new Object[]{List.of("ent-1", "x".repeat(40_000))});
    }

    /** The one who states nothing. */
    Profile silentCandidate() {
        return Objects.requireNonNull(candidates.get("cand-other-0"));
    }

    /** Some of the needs. */
    List<Terms> someNeeds(Random random, int many) {
        return some(List.copyOf(needs.values()), random, many);
    }

    /** Some of the candidates. */
    List<Profile> someCandidates(Random random, int many) {
        return some(List.copyOf(candidates.values()), random, many);
    }

    private static <T> List<T> some(List<T> all, Random random, int many) {
        return random.ints(many, 0, all.size()).mapToObj(all::get).toList();
    }
}
