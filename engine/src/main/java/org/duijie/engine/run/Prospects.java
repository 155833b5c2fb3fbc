package org.duijie.engine.run;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Restated;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Which needs of a session a candidate may meet as far as the book goes, whatever the candidate states. Only needs to which the
 * candidate is another for it are judged again, and of these only such as nothing rules out that stays as it is. Thread safe.
 */
public final class Prospects {
    private final Judge judge;
    private final Comparer<?, ?, ?> comparer;
    private final List<String> needs;
    private final List<Terms> terms;
    private final String candidate;
    private final Asking asking;
    /** The needs it is judged with. */
    private final BitSet all;
    /** Whether it may meet each of them. */
    private final List<Predicate<Profile>> mayMeet;
    /** The needs it may meet as it is. */
    private final BitSet now;
    /** By the facts that change, the needs that nothing else rules out. */
    private final Map<Set<String>, BitSet> open = new ConcurrentHashMap<>();

    /**
     * Those of a candidate.
     *
     * @param needs the pseudonyms of all needs
     * @param terms what they state
     * @param all the numbers of those it is judged with
     * @param asking what it has stated
     */
    Prospects(Judge judge, List<String> needs, List<Terms> terms, BitSet all, String candidate, Asking asking) {
        this.judge = judge;
        this.comparer = Comparers.get(judge.book().ref().name());
        this.needs = needs;
        this.terms = terms;
        this.all = all;
        this.candidate = candidate;
        this.asking = asking;
        this.mayMeet = by(judge);
        this.now = mayMeet((Profile) asking.record(), mayMeet, all);
    }

    private List<Predicate<Profile>> by(Judge other) {
        return needs.stream().map(need -> other.mayMeet(need, candidate)).toList();
    }

    /** The numbers of the needs it may meet; not to be changed. */
    public BitSet mayMeet() {
        return now;
    }

    /** The numbers of the needs it may meet if it states that. */
    public BitSet mayMeet(Profile stating) {
        Restated restated = Restated.of(asking, new Asking(stating, false, asking.circumstances()), comparer);
        BitSet among = open.computeIfAbsent(restated.facts(), facts -> mayMeet((Profile) asking.record(),
                by(judge.by(restated.staying(judge.book()))), all));
        BitSet concerned = new BitSet();
        among.stream().filter(need -> restated.concerns(terms.get(need))).forEach(concerned::set);
        BitSet then = mayMeet(stating, mayMeet, concerned);
        BitSet others = (BitSet) now.clone();
        others.andNot(concerned);
        then.or(others);
        return then;
    }

    private static BitSet mayMeet(Profile stating, List<Predicate<Profile>> by, BitSet among) {
        BitSet needs = new BitSet();
        among.stream().filter(need -> by.get(need).test(stating)).forEach(needs::set);
        return needs;
    }
}
