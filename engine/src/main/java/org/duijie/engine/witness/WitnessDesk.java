package org.duijie.engine.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.CaseSet;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.rulebook.CheckReport;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Retrial;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Runs;
import org.duijie.engine.run.Scores;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.witness.Witnesses.Witness;

/** Finds real pairs of past sessions for what a check of a book complains of. Thread safe. */
public final class WitnessDesk {
    /** Pairs named for a remark. */
    public static final int PAIRS = 3;
    private static final int RUNS = 3;
    private static final int NEEDS_AT_ONCE = 64;

    private final Sessions sessions;
    private final Runs runs;
    private final Books books;
    private final Pools pools;

    /** A desk over these sessions. */
    public WitnessDesk(Sessions sessions, Runs runs, Books books, Pools pools) {
        this.sessions = sessions;
        this.runs = runs;
        this.books = books;
        this.pools = pools;
    }

    /**
     * Pairs for each remark that is about pairs, from the newest runs of the last sessions on that book; each run is judged as
     * it was frozen. Takes about a second for a whole fair.
     *
     * @param book the name of the book
     */
    public Witnesses find(String book, CheckReport report) {
        List<Remark> remarks = report.remarks();
        List<List<Witness>> found = remarks.stream().<List<Witness>>map(remark -> new ArrayList<>()).toList();
        List<Integer> open = new ArrayList<>(IntStream.range(0, remarks.size())
                .filter(place -> remarks.get(place).affected() != null).boxed().toList());
        List<Run> searched = new ArrayList<>();
        for (Run run : open.isEmpty() ? List.<Run>of() : newest(book)) {
            if (open.isEmpty()) {
                break;
            }
            searched.add(run);
            search(run, open, remarks, found);
            open.removeIf(place -> found.get(place).size() == PAIRS);
        }
        return new Witnesses(searched, found);
    }

    /** The last finished run of each session on that book, as many as are searched. */
    private List<Run> newest(String book) {
        return sessions.list().stream().map(session -> session.value()).filter(session -> session.book().equals(book))
                .flatMap(session -> runs.list(session.id()).stream().filter(run -> run.state() == RunState.DONE)
                        .limit(1))
                .sorted(Comparator.comparing(Run::startedAt).reversed().thenComparing(Run::id)).limit(RUNS).toList();
    }

    private void search(Run run, List<Integer> open, List<Remark> remarks, List<List<Witness>> found) {
        Frozen frozen = runs.frozen(run.id());
        Book<?> judging = books.compile(frozen.book(), frozen.session().date());
        Retrial pairs = Retrial.of(frozen, judging, pools, Steps.UNHEARD);
        for (int from = 0; from < open.size(); from += CaseBook.MOST) {
            List<Integer> some = open.subList(from, Math.min(from + CaseBook.MOST, open.size()));
            List<CaseSet> sets = some.stream().map(place -> Objects.requireNonNull(remarks.get(place).affected()))
                    .toList();
            search(run, pairs, CaseBook.of(judging, sets), some.stream().map(found::get).toList());
        }
    }

    /** Looks through the pairs, need by need, until enough are found for each set. */
    private static void search(Run run, Retrial pairs, CaseBook cases, List<List<Witness>> found) {
        Retrial telling = pairs.by(cases.book());
        int needs = telling.needs().size();
        for (int from = 0; from < needs; from += NEEDS_AT_ONCE) {
            int wanted = wanted(cases, found);
            if (wanted == 0) {
                return;
            }
            List<List<Told>> told = IntStream.range(from, Math.min(from + NEEDS_AT_ONCE, needs)).parallel()
                    .mapToObj(need -> told(telling, need, wanted)).toList();
            told.stream().flatMap(List::stream).forEach(pair -> {
                for (int set = 0; set < found.size(); set++) {
                    if ((pair.bits() & cases.bits().get(set)) != 0 && found.get(set).size() < PAIRS) {
                        found.get(set).add(new Witness(run.id(), telling.needs().get(pair.need()),
                                telling.candidates().get(pair.candidate())));
                    }
                }
            });
        }
    }

    /** The bits of the sets for which pairs are still wanted. */
    private static int wanted(CaseBook cases, List<List<Witness>> found) {
        return IntStream.range(0, found.size()).filter(set -> found.get(set).size() < PAIRS)
                .map(set -> cases.bits().get(set)).reduce(0, (one, other) -> one | other);
    }

    /** A pair that falls into sets of cases. */
    private record Told(int need, int candidate, int bits) {}

    /** The first pairs of a need for each set that is wanted. */
    private static List<Told> told(Retrial telling, int need, int wanted) {
        Scores scores = telling.scores(need);
        List<Told> told = new ArrayList<>();
        int[] left = new int[Integer.SIZE];
        Arrays.fill(left, PAIRS);
        int open = wanted;
        for (int place = 0; place < scores.size() && open != 0; place++) {
            int bits = scores.needPoints(place) & open;
            if (bits != 0) {
                told.add(new Told(need, scores.candidate(place), bits));
                for (int rest = bits; rest != 0; rest &= rest - 1) {
                    int bit = Integer.numberOfTrailingZeros(rest);
                    if (--left[bit] == 0) {
                        open &= ~(1 << bit);
                    }
                }
            }
        }
        return told;
    }
}
