package org.duijie.engine.run;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Restated;
import org.duijie.engine.party.Profile;

/**
 * Which needs of a session a candidate may meet as far as the book goes, whatever the candidate states. A need that it may not
 * meet for something that stays as it is is not judged again. Thread safe.
 */
public final class Prospects {
    private final Judge judge;
    private final List<String> needs;
    private final String candidate;
    private final Asking asking;
    /** The needs it is judged with. */
    private final BitSet all;
    /** Whether it may meet each of them. */
    private final List<Predicate<Profile>> mayMeet;
    private final Map<Restated, BitSet> open = new ConcurrentHashMap<>();

    /**
     * Those of a candidate.
     *
     * @param needs the pseudonyms of all needs
     * @param all the numbers of those it is judged with
     * @param asking what it has stated
     */
    Prospects(Judge judge, List<String> needs, BitSet all, String candidate, Asking asking) {
        this.judge = judge;
        this.needs = needs;
        this.all = all;
        this.candidate = candidate;
        this.asking = asking;
        this.mayMeet = by(judge);
    }

    private List<Predicate<Profile>> by(Judge other) {
        return needs.stream().map(need -> other.mayMeet(need, candidate)).toList();
    }

    /** The numbers of the needs it may meet if it states that. */
    public BitSet mayMeet(Profile stating) {
        Restated restated = Restated.of(asking, new Asking(stating, false, asking.circumstances()), judge.book());
        BitSet among = open.computeIfAbsent(restated,
                what -> mayMeet((Profile) asking.record(), by(judge.by(what.staying(judge.book()))), all));
        return mayMeet(stating, mayMeet, among);
    }

    private static BitSet mayMeet(Profile stating, List<Predicate<Profile>> by, BitSet among) {
        BitSet needs = new BitSet();
        among.stream().filter(need -> by.get(need).test(stating)).forEach(needs::set);
        return needs;
    }
}
