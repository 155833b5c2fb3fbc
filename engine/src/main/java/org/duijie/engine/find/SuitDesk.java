package org.duijie.engine.find;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.GraduateProfile;

/** Tells somebody who is not on record, and states only a few facts, how he stands to positions. Thread safe. */
public final class SuitDesk {
    private final Askers askers;

    /** A desk that judges by the books that count. */
    public SuitDesk(Askers askers) {
        this.askers = askers;
    }

    /**
     * How somebody stands to each of some positions, by the book that counts on a day.
     *
     * @param stated what he states; what he does not is not known
     * @return by id of the position
     */
    public Map<String, Suit> suits(Collection<Position> positions, GraduateProfile stated, LocalDate today) {
        PairJudge<?, ?, ?> judge = PairJudge.by(askers.judging(stated, today));
        Circumstances circumstances = new Circumstances(today, Wish.UNKNOWN);
        Map<String, Suit> suits = new HashMap<>();
        positions.stream().filter(position -> judge.judges(position.terms(), stated))
                .forEach(position -> suits.put(position.id(),
                        Suit.of(judge.explain(position.terms(), stated, circumstances))));
        return suits;
    }
}
