package org.duijie.rules.compile;

import java.util.List;

import org.duijie.engine.match.Finding;
import org.duijie.rules.book.Input;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/**
 * What a sheet over verdicts judges.
 *
 * @param reads places of the criteria whose verdicts it reads
 */
record DroolsVerdicts(List<Integer> reads) {
    static DroolsVerdicts of(RuleBook<?> book, Sheet sheet) {
        List<String> criteria = book.sheets().stream().map(one -> one.criterion().id()).toList();
        return new DroolsVerdicts(sheet.reads().stream().map(Input::name).map(criteria::indexOf).toList());
    }

    Verdicts of(Finding[] findings) {
        return Verdicts.of(reads.stream().map(place -> findings[place].verdict()).toList());
    }
}
