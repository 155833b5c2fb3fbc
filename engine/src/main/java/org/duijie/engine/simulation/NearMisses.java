package org.duijie.engine.simulation;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Prospects;
import org.duijie.engine.run.Retrial;
import org.duijie.engine.run.Scores;
import org.duijie.engine.text.Text;

/**
 * What a need or a candidate of a session would gain by stating one thing otherwise: each such thing is judged with everybody
 * of the session, so every count is exact. It is about what the book says; vetoes, pins and places are left aside. All ids are
 * pseudonyms. Immutable and thread safe.
 */
public final class NearMisses {
    private static final int NAMED = 20;

    private final Frozen frozen;
    private final Retrial session;

    private NearMisses(Frozen frozen, Retrial session) {
        this.frozen = frozen;
        this.session = session;
    }

    /** Those of a session under a book, its own or another. */
    public static NearMisses of(Frozen frozen, Book<?> book, Pools pools) {
        return new NearMisses(frozen, Retrial.of(frozen, book, pools, Steps.UNHEARD));
    }

    /**
     * What a need would gain candidates by, most first.
     *
     * @throws Refusal NOT_FOUND for a stranger to the session
     */
    public List<NearMiss> ofNeed(String need) {
        Terms terms = terms(need);
        int number = session.need(need);
        BitSet before = mayMeet(session.scores(number));
        return misses(Concessions.of(terms), step -> mayMeet(session.scores(number, step.stated())), before,
                session.candidates());
    }

    /**
     * What a candidate would gain needs by, most first.
     *
     * @throws Refusal NOT_FOUND for a stranger to the session
     */
    public List<NearMiss> ofCandidate(String candidate) {
        Profile profile = profile(candidate);
        Prospects prospects = session.prospects(session.candidate(candidate));
        return misses(Gains.of(profile, frozen.terms().values()), step -> prospects.mayMeet(step.stated()),
                prospects.mayMeet(), session.needs());
    }

    /**
     * What either side of a pair that may not meet could state otherwise so that it might.
     *
     * @param need what the need might ask less or offer more
     * @param candidate what the candidate might gain or give way in
     */
    public record OfPair(List<Text> need, List<Text> candidate) {
        public OfPair {
            need = List.copyOf(need);
            candidate = List.copyOf(candidate);
        }
    }

    /**
     * What would let a pair meet; nothing if it may.
     *
     * @throws Refusal NOT_FOUND for a stranger to the session
     */
    public OfPair ofPair(String need, String candidate) {
        Terms terms = terms(need);
        Profile profile = profile(candidate);
        int n = session.need(need);
        int c = session.candidate(candidate);
        if (session.mayMeet(n, c, terms, profile)) {
            return new OfPair(List.of(), List.of());
        }
        return new OfPair(
                Concessions.of(terms).stream().filter(step -> session.mayMeet(n, c, step.stated(), profile))
                        .map(Step::words).toList(),
                Gains.of(profile, List.of(terms)).stream().filter(step -> session.mayMeet(n, c, terms, step.stated()))
                        .map(Step::words).toList());
    }

    private Terms terms(String need) {
        Terms terms = frozen.terms().get(need);
        if (terms == null) {
            throw Refusal.notFound(Text.of("需求", "need"), need);
        }
        return terms;
    }

    private Profile profile(String candidate) {
        Profile profile = frozen.profiles().get(candidate);
        if (profile == null) {
            throw Refusal.notFound(Text.of("参与方", "candidate"), candidate);
        }
        return profile;
    }

    private static <T> List<NearMiss> misses(List<Step<T>> steps, Function<Step<T>, BitSet> mayMeet, BitSet before,
            List<String> others) {
        return steps.parallelStream().map(step -> miss(step, mayMeet.apply(step), before, others))
                .filter(miss -> miss.gained() > 0).sorted(NearMiss.MOST_FIRST).toList();
    }

    private static NearMiss miss(Step<?> step, BitSet after, BitSet before, List<String> others) {
        BitSet gained = (BitSet) after.clone();
        gained.andNot(before);
        BitSet lost = (BitSet) before.clone();
        lost.andNot(after);
        return new NearMiss(step.words(), step.component(), gained.cardinality(), lost.cardinality(),
                gained.stream().limit(NAMED).mapToObj(others::get).toList());
    }

    private static BitSet mayMeet(Scores scores) {
        BitSet mayMeet = new BitSet();
        for (int place = 0; place < scores.size(); place++) {
            Verdict verdict = scores.verdict(place);
            if (scores.isEnough(place) && (verdict == Verdict.SATISFIED || verdict == Verdict.PARTIAL)) {
                mayMeet.set(scores.candidate(place));
            }
        }
        return mayMeet;
    }
}
