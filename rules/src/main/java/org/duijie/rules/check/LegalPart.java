package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;

import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.Complaint;
import org.duijie.rules.book.Reading;

/** Cells, headings and files that are not what they may be. */
final class LegalPart implements Part {
    private static final Text MEND_CELL = Text.of("请改正这一格，再检查一次", "Mend this cell, then check again");
    private static final Text MEND_SHEET = Text.of("请改正这张表，再检查一次", "Mend this sheet, then check again");

    @Override
    public List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from) {
        return draft.complaints().stream().map(LegalPart::remark).toList();
    }

    private static Remark remark(Complaint complaint) {
        String[] zh = complaint.message().zh().split("\n", 2);
        String[] en = complaint.message().en().split("\n", 2);
        Text hint = zh.length == 2 && en.length == 2
                ? Text.of(zh[1], en[1])
                : complaint.line() == null ? MEND_SHEET : MEND_CELL;
        return new Remark(Remark.Kind.ILLEGAL, Remark.Grade.REFUSED,
                new Remark.Spot(complaint.file(), complaint.row(), complaint.line(), complaint.column()),
                complaint.value(), Text.of(zh[0], en[0]), hint, List.of());
    }
}
