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
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Tells how somebody stands to positions, on record or not. Thread safe. */
public final class SuitDesk {
    private final Askers askers;

    /** A desk that judges by the books that count. */
    public SuitDesk(Askers askers) {
        this.askers = askers;
    }

    /**
     * How a graduate on record stands to each of some positions, with all that is known of him.
     *
     * @return by id of the position
     * @throws Refusal NOT_FOUND for an unknown party, CONFLICT for one that is no graduate
     */
    public Map<String, Suit> suits(Collection<Position> positions, String graduate, LocalDate today) {
        if (askers.profile(graduate) instanceof GraduateProfile profile) {
            return suits(positions, profile, today);
        }
        throw Refusal.of(Refusal.Kind.CONFLICT, "party", graduate,
                Text.of("不是毕业生；岗位只与毕业生对接", "is no graduate; positions are for graduates"));
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
                        Suit.of(judge.judge(position.terms(), stated, circumstances),
                                judge.explain(position.terms(), stated, circumstances))));
        return suits;
    }
}
