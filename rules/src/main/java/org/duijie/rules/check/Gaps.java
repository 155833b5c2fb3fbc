package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;

/** Cases that no row answers; told for the first day on which they are open. */
final class Gaps implements CasesPart.SheetPart {
    private static final Text HINT = Text.of("补一行，或放宽某一行；没有数据的情形要写“缺数据”或“任意含缺数据”",
            "Add a row or widen one; write \"unknown\" or \"任意含缺数据\" where data are missing");

    @Override
    public List<Remark> remarks(SheetCases cases, LocalDate from) {
        List<Remark> remarks = new ArrayList<>();
        BitSet told = new BitSet();
        for (LocalDate day : cases.days(from)) {
            BitSet open = open(cases, day);
            open.andNot(told);
            if (!open.isEmpty()) {
                remarks.add(remark(cases, open, day, from));
                told.or(open);
            }
        }
        return remarks;
    }

    private static BitSet open(SheetCases cases, LocalDate day) {
        BitSet open = new BitSet();
        open.set(0, cases.count());
        for (int row = 0; row < cases.rows().size(); row++) {
            if (cases.rows().get(row).validOn(day)) {
                open.andNot(cases.of(row));
            }
        }
        return open;
    }

    private static Remark remark(SheetCases cases, BitSet open, LocalDate day, LocalDate from) {
        int holes = open.cardinality();
        return new Remark(Remark.Kind.GAP, Remark.Grade.REFUSED, Remark.Spot.sheet(cases.sheet().file()),
                Integer.toString(holes),
                Since.say(day, from, "共 " + cases.count() + " 种情形，其中 " + holes + " 种没有规则行回答",
                        holes + " of " + cases.count() + " cases are answered by no row"),
                HINT, cases.words(open), cases.set(open));
    }
}
