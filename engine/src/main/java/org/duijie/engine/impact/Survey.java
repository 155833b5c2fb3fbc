package org.duijie.engine.impact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Edges;
import org.duijie.engine.find.Pools;
import org.duijie.engine.impact.Difference.Field;
import org.duijie.engine.match.Book;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Looked;
import org.duijie.engine.run.Retrial;
import org.duijie.engine.run.Scores;

/** Judges a session by two books, need by need, and the whole of it only where one says what the other does not. Thread safe. */
final class Survey {
    private final Difference difference;
    private final boolean everyPair;
    private final Retrial run;
    private final Retrial drafted;
    /** Both books with the pairs of either. */
    private final Retrial before;
    private final Retrial after;
    private final List<Retrial> telling;

    /**
     * A survey.
     *
     * @param ofRun hears how far the shortlist of the run is found, if it has one
     * @param ofDraft hears the same of the draft's
     */
    Survey(Frozen frozen, Book<?> base, Book<?> draft, Difference difference, Pools pools, Steps ofRun,
            Steps ofDraft) {
        this.difference = difference;
        this.everyPair = frozen.shortlist() == null;
        this.run = Retrial.of(frozen, base, pools, ofRun);
        this.drafted = run.withOwnPairs(draft, pools, ofDraft);
        this.before = run.and(drafted);
        this.after = before.by(draft);
        this.telling = difference.telling().stream().map(one -> before.by(one.book())).toList();
    }

    /** The run's book with the pairs of the run. */
    Retrial run() {
        return run;
    }

    /** The run's book with the pairs of either. */
    Retrial before() {
        return before;
    }

    /** The other book with the same pairs. */
    Retrial after() {
        return after;
    }

    /** The other book with the pairs a run with it would judge. */
    Retrial drafted() {
        return drafted;
    }

    /** A need, to be looked at by both books. */
    Looked look(int need) {
        return before.look(need);
    }

    /** The pairs of a need; null if no book says of one of them what the other does not. */
    @Nullable
    Row row(int need) {
        return row(look(need));
    }

    /** The same of a need that is looked at. */
    @Nullable
    Row row(Looked need) {
        List<Scores> told = telling.stream().map(one -> one.scores(need)).toList();
        return difference.sums() || told.stream().anyMatch(Survey::tellsOfAny)
                ? new Row(need.need(), before.scores(need), after.scores(need), told)
                : null;
    }

    private static boolean tellsOfAny(Scores told) {
        for (int place = 0; place < told.size(); place++) {
            if (told.needPoints(place) != told.candidatePoints(place)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those that may meet a need, by each book.
     *
     * @param before in the run
     * @param after in a run with the other book
     */
    record MayMeet(Edges.Row before, Edges.Row after) {}

    MayMeet mayMeet(Looked need, @Nullable Row row) {
        if (row != null) {
            return new MayMeet(mayMeet(run, need.need(), row.before), mayMeet(drafted, need.need(), row.after));
        }
        Edges.Row own = run.eligible(need);
        return new MayMeet(own, everyPair ? own : drafted.eligible(need));
    }

    private static Edges.Row mayMeet(Retrial trial, int need, Scores scores) {
        Edges.Row row = new Edges.Row(scores.size());
        for (int place = 0; place < scores.size(); place++) {
            if (standing(scores, place) == Standing.MAY_MEET && trial.has(need, scores.candidate(place))) {
                row.add(scores.candidate(place), scores.needPoints(place), scores.candidatePoints(place));
            }
        }
        return row.trim();
    }

    private static Standing standing(Scores scores, int place) {
        return Standing.of(scores.verdict(place), scores.isEnough(place));
    }

    /** A need's pairs, judged by both books. */
    final class Row {
        private final int need;
        private final Scores before;
        private final Scores after;
        private final List<Scores> told;

        private Row(int need, Scores before, Scores after, List<Scores> told) {
            this.need = need;
            this.before = before;
            this.after = after;
            this.told = told;
        }

        int size() {
            return before.size();
        }

        int candidate(int place) {
            return before.candidate(place);
        }

        /** What the books themselves change for the pair; null if nothing. */
        @Nullable
        Effect effect(int place) {
            return Effect.between(standing(before, place), standing(after, place),
                    before.needPoints(place) == after.needPoints(place)
                            && before.candidatePoints(place) == after.candidatePoints(place));
        }

        /** Counts all of it. */
        void count(Counts to, long[] effects) {
            @Nullable
            Effect[] changes = new Effect[size()];
            for (int place = 0; place < size(); place++) {
                Effect effect = difference.sums() || isTold(place) ? effect(place) : null;
                if (effect != null) {
                    changes[place] = effect;
                    effects[effect.ordinal()]++;
                    to.add(effect, need, candidate(place));
                }
            }
            for (int one = 0; one < told.size(); one++) {
                for (Field field : difference.telling().get(one).fields()) {
                    count(told.get(one), field, changes, to);
                }
            }
        }

        private boolean isTold(int place) {
            for (Scores one : told) {
                if (one.needPoints(place) != one.candidatePoints(place)) {
                    return true;
                }
            }
            return false;
        }

        private void count(Scores points, Field field, @Nullable Effect[] changes, Counts to) {
            Watched watched = difference.watched().get(field.watched());
            for (int place = 0; place < changes.length; place++) {
                int was = field.in(points.needPoints(place));
                int is = field.in(points.candidatePoints(place));
                if (was != is && watched.differ(was, is)) {
                    to.add(field.watched(), was, is, changes[place]);
                }
            }
        }
    }
}
