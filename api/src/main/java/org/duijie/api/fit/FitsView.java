package org.duijie.api.fit;

import java.time.LocalDate;
import java.util.List;

import org.duijie.api.finding.FindingLine;
import org.duijie.api.page.Names;
import org.duijie.engine.find.Fit;
import org.duijie.engine.find.Fits;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.State;

/**
 * Who suits a need, or what suits a candidate.
 *
 * @param book the rule book that judged
 * @param date the day it was judged for
 * @param passing how many on record no hard condition rules out
 * @param judged how many of them, the first ones, were judged
 * @param suiting how many of these suit
 * @param lacking how many of these lack information that a hard condition needs
 * @param lag how many of the latest changes were not looked at yet
 * @param following whether all older records were; not so while the index is made anew or cannot be used
 */
record FitsView(BookRef book, LocalDate date, long passing, int judged, int suiting, int lacking, long lag,
        boolean following, List<Item> items) {

    /**
     * A pair.
     *
     * @param eligible whether they suit; if not, information is lacking
     * @param verdict the worst verdict of the hard criteria
     * @param needPoints total for the need's side: the findings' points and the adjustments
     * @param candidatePoints total for the candidate's side
     * @param findings one for each criterion, in the order of the book
     * @param adjustments what bounds of groups add or take
     */
    record Item(Named need, Named candidate, boolean eligible, Verdict verdict, int needPoints, int candidatePoints,
            List<FindingLine> findings, List<Judgement.Adjustment> adjustments) {}

    /** A record and what to call it. */
    record Named(String id, String name) {}

    static FitsView of(Fits fits, Names names, State state) {
        return new FitsView(fits.book().ref(), fits.date(), fits.passing(), fits.judged(), fits.suiting(),
                fits.lacking(), state.lag(), state.activity() instanceof Activity.Following,
                fits.items().stream().map(fit -> item(fit, names)).toList());
    }

    private static Item item(Fit fit, Names names) {
        Judgement judgement = fit.judgement();
        return new Item(new Named(fit.need(), names.need(fit.need())),
                new Named(fit.candidate(), names.party(fit.candidate())), judgement.eligible(), judgement.verdict(),
                judgement.needPoints(), judgement.candidatePoints(),
                fit.criteria().stream().map(FindingLine::of).toList(), judgement.adjustments());
    }
}
