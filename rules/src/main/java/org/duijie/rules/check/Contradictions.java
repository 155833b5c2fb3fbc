package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.Row;

/** Rows that add up and contradict each other: one says satisfied, the other unmet. Told at the later row. */
final class Contradictions implements CasesPart.SheetPart {
    private static final Set<Verdict> CONTRARY = Set.of(Verdict.SATISFIED, Verdict.UNMET);
    private static final Text HINT = Text.of("这样的情形结论记为“部分符合”；如非本意，请改其中一行的条件或结论",
            "Such a case counts as partial; if that is not meant, change the condition or verdict of one");

    @Override
    public List<Remark> remarks(SheetCases cases, LocalDate from) {
        if (cases.sheet().criterion().policy() != HitPolicy.SUM) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        for (int row = 0; row < cases.rows().size(); row++) {
            List<Meeting> contrary = Meeting.of(cases, row, from).filter(meeting -> contrary(cases, meeting))
                    .limit(Meeting.NAMED).toList();
            if (!contrary.isEmpty()) {
                String rows = Meeting.earlier(cases, contrary);
                BitSet all = Meeting.cases(contrary);
                remarks.add(new Remark(Remark.Kind.CONFLICT, Remark.Grade.WARNING, cases.spot(row), "",
                        Since.say(Meeting.since(contrary), from, "与" + rows + "同时累计，一行说符合，一行说不符合",
                                "It adds up with " + rows + ": one says satisfied, the other unmet"),
                        HINT, cases.words(all), cases.set(all)));
            }
        }
        return remarks;
    }

    private static boolean contrary(SheetCases cases, Meeting meeting) {
        Row row = cases.rows().get(meeting.row());
        Row earlier = cases.rows().get(meeting.earlier());
        return row.verdict() != earlier.verdict() && CONTRARY.contains(row.verdict())
                && CONTRARY.contains(earlier.verdict());
    }
}
