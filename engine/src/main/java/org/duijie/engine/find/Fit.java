package org.duijie.engine.find;

import java.util.List;

import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;

/**
 * A pair that may come about.
 *
 * @param need id of the need
 * @param candidate id of the candidate
 * @param judgement what the book says of the two; nobody has wished for anything
 * @param criteria its findings with rows, facts and evidence, in the order of the findings
 */
public record Fit(String need, String candidate, Judgement judgement, List<Explained> criteria) {
    public Fit {
        criteria = List.copyOf(criteria);
    }
}
