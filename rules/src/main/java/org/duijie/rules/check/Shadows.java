package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;

/**
 * Rows that never come first because those before them answer all their cases. A row that is covered for a while and counts
 * again later is in order: that is how a measure for a time is written.
 */
final class Shadows implements CasesPart.SheetPart {
    private static final int NAMED = 3;
    private static final Text HINT = Text.of("删去这一行，或把它移到前面，或改小前面那几行的条件",
            "Remove this row, move it up, or narrow those before it");

    @Override
    public List<Remark> remarks(SheetCases cases, LocalDate from) {
        if (cases.sheet().criterion().policy() != HitPolicy.FIRST) {
            return List.of();
        }
        @Nullable
        LocalDate[] since = new LocalDate[cases.rows().size()];
        for (LocalDate day : cases.days(from)) {
            BitSet answered = new BitSet();
            for (int row = 0; row < since.length; row++) {
                if (cases.rows().get(row).validOn(day)) {
                    BitSet first = (BitSet) cases.of(row).clone();
                    first.andNot(answered);
                    if (!first.isEmpty()) {
                        since[row] = null;
                    } else if (since[row] == null) {
                        since[row] = day;
                    }
                    answered.or(cases.of(row));
                }
            }
        }
        List<Remark> remarks = new ArrayList<>();
        for (int row = 0; row < since.length; row++) {
            LocalDate day = since[row];
            if (day != null && !cases.of(row).isEmpty()) {
                remarks.add(remark(cases, row, day, from));
            }
        }
        return remarks;
    }

    private static Remark remark(SheetCases cases, int row, LocalDate day, LocalDate from) {
        String rows = IntStream.range(0, row)
                .filter(earlier -> cases.rows().get(earlier).validOn(day)
                        && cases.of(earlier).intersects(cases.of(row)))
                .limit(NAMED).mapToObj(earlier -> cases.rows().get(earlier).words().id())
                .collect(Collectors.joining("、"));
        return new Remark(Remark.Kind.DEAD_ROW, Remark.Grade.WARNING, cases.spot(row), "",
                Since.say(day, from, "它的情形都已由前面的" + rows + "回答，这一行不起作用",
                        rows + " before it answers all its cases; this row never counts"),
                HINT, cases.words(cases.of(row)));
    }
}
