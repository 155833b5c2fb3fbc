package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;

import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.SizeCheck;

/** What the rows of each criterion leave open, answer twice or never answer, case by case. */
final class CasesPart implements Part {
    private static final List<SheetPart> PARTS = List.of(new Gaps(), new Contests(), new Contradictions(),
            new Shadows(), new Idle());

    /** A check of one criterion. */
    interface SheetPart {
        List<Remark> remarks(SheetCases cases, LocalDate from);
    }

    @Override
    public List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from) {
        RuleBook<?> book = draft.book();
        return book.sheets().stream().filter(sheet -> SizeCheck.cases(book, sheet) <= SizeCheck.MOST)
                .map(sheet -> new SheetCases(book, sheet))
                .flatMap(cases -> PARTS.stream().flatMap(part -> part.remarks(cases, from).stream())).toList();
    }
}
