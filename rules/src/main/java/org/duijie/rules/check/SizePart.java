package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;
import org.duijie.rules.book.SizeCheck;

/** Criteria with many cases, or more than a table may have. Cases are counted, never listed. */
final class SizePart implements Part {
    private static final Text FEWER = Text.of("请少读取事实，或少分档；也可以拆成两个评判项",
            "Read fewer facts or cut them into fewer bands; or make two criteria of it");

    @Override
    public List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from) {
        RuleBook<?> book = draft.book();
        return book.sheets().stream().flatMap(sheet -> remark(book, sheet).stream()).toList();
    }

    private static Optional<Remark> remark(RuleBook<?> book, Sheet sheet) {
        long cases = SizeCheck.cases(book, sheet);
        if (cases <= SizeCheck.MANY) {
            return Optional.empty();
        }
        boolean tooMany = cases > SizeCheck.MOST;
        int limit = tooMany ? SizeCheck.MOST : SizeCheck.MANY;
        return Optional.of(new Remark(Remark.Kind.SIZE, tooMany ? Remark.Grade.REFUSED : Remark.Grade.WARNING,
                Remark.Spot.sheet(sheet.file()), Long.toString(cases),
                Text.of("共 " + cases + " 种情形，超过 " + limit + " 种", cases + " cases, more than " + limit), FEWER,
                List.of()));
    }
}
