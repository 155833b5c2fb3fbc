package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;

/** Rows that cannot answer: their cells exclude each other, or their time is over. */
final class Idle implements CasesPart.SheetPart {
    private static final Text MEND = Text.of("这一行的几个条件互相排斥，请改正", "The cells of this row exclude each other; mend them");
    private static final Text REMOVE = Text.of("仍要用就改失效日期，不用就删去",
            "If it is still wanted, change the date; else remove it");

    @Override
    public List<Remark> remarks(SheetCases cases, LocalDate from) {
        List<Remark> remarks = new ArrayList<>();
        for (int row = 0; row < cases.rows().size(); row++) {
            @Nullable
            LocalDate last = cases.rows().get(row).words().validTo();
            if (cases.of(row).isEmpty()) {
                remarks.add(new Remark(Remark.Kind.DEAD_ROW, Remark.Grade.REFUSED, cases.spot(row), "",
                        Text.of("没有一种情形符合这一行", "No case fits this row"), MEND, List.of()));
            } else if (last != null && last.isBefore(from)) {
                remarks.add(new Remark(Remark.Kind.DEAD_ROW, Remark.Grade.WARNING, cases.spot(row), last.toString(),
                        Text.of("这一行到 " + last + " 为止，已经失效", "This row counted until " + last + " and is over"), REMOVE,
                        List.of()));
            }
        }
        return remarks;
    }
}
