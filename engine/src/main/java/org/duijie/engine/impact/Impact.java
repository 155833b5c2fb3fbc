package org.duijie.engine.impact;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.text.Text;

/**
 * What another book would have made of a finished run: the frozen session judged by both, allocated and timetabled again with
 * the same seed, and the difference named. All ids are pseudonyms. Immutable and thread safe; always says the same.
 */
public final class Impact {
    private static final int PER_CENT = 100;
    private static final int SHORTLISTED = 10;
    private static final int JUDGED = 75;

    private final Frozen frozen;
    private final ImpactReport report;
    private final @Nullable Comparison comparison;

    /**
     * How much is named.
     *
     * @param pairs most pairs in the report, at least 0
     * @param places how many places of a ranking are the first, at least 1
     * @param shifts most shifts told of a criterion, at least 0
     */
    public record Limits(int pairs, int places, int shifts) {
        /** As much as anybody reads. */
        public static final Limits USUAL = new Limits(2_000, 10, 50);
    }

    private Impact(Frozen frozen, RunResult result, Book<?> base, Book<?> draft, Pools pools, Limits limits,
            Steps steps) {
        Difference difference = Difference.of(base, draft);
        this.frozen = frozen;
        if (difference.isNone()) {
            this.comparison = null;
            this.report = new ImpactReport(base.ref(), draft.ref(), 0, result.meetings().size(),
                    result.meetings().size(), Tally.NONE, limits.places(), 0, 0, List.of(), List.of(), List.of(),
                    List.of());
        } else {
            Survey survey = new Survey(frozen, base, draft, difference, pools, part(steps, 0, SHORTLISTED / 2),
                    part(steps, SHORTLISTED / 2, SHORTLISTED));
            Judging judging = Judging.of(survey, difference, frozen.session().seed(), limits,
                    part(steps, SHORTLISTED, JUDGED));
            this.comparison = Comparison.of(result, survey, judging, new Causes(base, draft, difference),
                    limits.places(), part(steps, JUDGED, JUDGED));
            this.report = new Summary(frozen, difference, judging, comparison, limits).of(base, draft);
            steps.at(PER_CENT, PER_CENT);
        }
    }

    /**
     * What is to be compared, ready to judge.
     *
     * @param frozen what went into the run
     * @param base its book
     * @param draft the other
     */
    record Asked(Frozen frozen, Book<?> base, Book<?> draft) {
        Impact answer(RunResult result, Pools pools, Limits limits, Steps steps) {
            return new Impact(frozen, result, base, draft, pools, limits, steps);
        }
    }

    /** Compiles both books; throws like {@link #of}. */
    static Asked ask(Frozen frozen, BookSource draft, Books books) {
        String name = frozen.book().ref().name();
        if (!draft.ref().name().equals(name)) {
            throw Refusal.of(Refusal.Kind.INVALID, "book", draft.ref().name(),
                    Text.of("这次测算用的是规则册 " + name, "The run was judged by the book " + name));
        }
        return new Asked(frozen, books.compile(frozen.book(), frozen.session().date()),
                books.compile(draft, frozen.session().date()));
    }

    /**
     * Judges a finished run by another book too.
     *
     * @param result what came out of the run
     * @param draft the other book, of the same name
     * @param steps hears how far it has come, in per cent
     * @throws Refusal INVALID with everything wrong with the sheets, or if it is a book of another name
     */
    public static Impact of(Frozen frozen, RunResult result, BookSource draft, Books books, Pools pools,
            Limits limits, Steps steps) {
        return ask(frozen, draft, books).answer(result, pools, limits, steps);
    }

    /** So much of the whole, in per cent. */
    private static Steps part(Steps steps, int from, int to) {
        return (done, total) -> steps.at(from + (to - from) * done / total, PER_CENT);
    }

    /** What went into the run. */
    public Frozen frozen() {
        return frozen;
    }

    /** Whose need it is, by pseudonyms; throws NOT_FOUND for a stranger to the run. */
    public String host(String need) {
        String host = frozen.owners().get(need);
        if (host == null) {
            throw Refusal.notFound(Text.of("需求", "need"), need);
        }
        return host;
    }

    /** The difference in numbers, and the first pairs of it by name. */
    public ImpactReport report() {
        return report;
    }

    /**
     * All pairs of a need for which something changes, by candidate.
     *
     * @throws Refusal NOT_FOUND for a stranger to the run
     */
    public List<PairChange> changesOfNeed(String need) {
        if (!frozen.terms().containsKey(need)) {
            throw Refusal.notFound(Text.of("需求", "need"), need);
        }
        return comparison == null ? List.of() : comparison.changes(need);
    }

    /**
     * All pairs of a candidate for which something changes, by need.
     *
     * @throws Refusal NOT_FOUND for a stranger to the run
     */
    public List<PairChange> changesOfCandidate(String candidate) {
        if (!frozen.profiles().containsKey(candidate)) {
            throw Refusal.notFound(Text.of("参与方", "candidate"), candidate);
        }
        return comparison == null ? List.of() : comparison.changesOfCandidate(candidate);
    }

    /** Hands out all pairs for which something changes, by need, then candidate, as they are found. */
    public void forEach(Consumer<PairChange> to) {
        if (comparison != null) {
            comparison.needs().forEach(need -> comparison.changes(need).forEach(to));
        }
    }
}
