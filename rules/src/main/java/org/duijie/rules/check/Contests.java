package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.Row;

/** Cases that several rows answer where only one may. Told at the later row. */
final class Contests implements CasesPart.SheetPart {
    private static final Text MERGE = Text.of("把它们合并成一行，或删去一行", "Make one row of them, or remove one");
    private static final Text PART = Text.of("改小其中一行的条件；要让前面的行优先，就把命中方式改为“首条”",
            "Narrow one of them; if the earlier row is to win, make the hit policy \"first\"");

    @Override
    public List<Remark> remarks(SheetCases cases, LocalDate from) {
        if (cases.sheet().criterion().policy() != HitPolicy.UNIQUE) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        for (int row = 0; row < cases.rows().size(); row++) {
            List<Meeting> disputes = few(cases, row, from, meeting -> disputed(cases, meeting));
            List<Meeting> repetitions = few(cases, row, from, meeting -> disputed(cases, meeting).isEmpty()
                    ? meeting.cases()
                    : new BitSet());
            if (!disputes.isEmpty()) {
                String rows = Meeting.earlier(cases, disputes);
                remarks.add(remark(cases, disputes, from, Remark.Kind.CONFLICT,
                        "命中方式为“唯一”，却与" + rows + "同时回答，答案不同",
                        "The hit policy is unique, yet it answers together with " + rows + ", and otherwise", PART));
            }
            if (!repetitions.isEmpty()) {
                String rows = Meeting.earlier(cases, repetitions);
                remarks.add(remark(cases, repetitions, from, Remark.Kind.OVERLAP,
                        "命中方式为“唯一”，却与" + rows + "同时回答，答案相同",
                        "The hit policy is unique, yet it answers together with " + rows + ", and alike", MERGE));
            }
        }
        return remarks;
    }

    private static List<Meeting> few(SheetCases cases, int row, LocalDate from, Function<Meeting, BitSet> which) {
        return Meeting.of(cases, row, from)
                .map(meeting -> new Meeting(row, meeting.earlier(), which.apply(meeting), meeting.since()))
                .filter(meeting -> !meeting.cases().isEmpty()).limit(Meeting.NAMED).toList();
    }

    private static Remark remark(SheetCases cases, List<Meeting> meetings, LocalDate from, Remark.Kind kind, String zh,
            String en, Text hint) {
        BitSet all = Meeting.cases(meetings);
        return new Remark(kind, Remark.Grade.REFUSED, cases.spot(meetings.getFirst().row()), "",
                Since.say(Meeting.since(meetings), from, zh, en), hint, cases.words(all), cases.set(all));
    }

    /** The cases that the two rows answer otherwise. */
    private static BitSet disputed(SheetCases cases, Meeting meeting) {
        Row row = cases.rows().get(meeting.row());
        Row earlier = cases.rows().get(meeting.earlier());
        if (row.verdict() != earlier.verdict() || !Objects.equals(row.outcome(), earlier.outcome())) {
            return meeting.cases();
        }
        if (row.needPoints().equals(earlier.needPoints()) && row.candidatePoints().equals(earlier.candidatePoints())) {
            return new BitSet();
        }
        return meeting.cases().stream().filter(index -> {
            return cases.points(row.needPoints(), index) != cases.points(earlier.needPoints(), index)
                    || cases.points(row.candidatePoints(), index) != cases.points(earlier.candidatePoints(), index);
        }).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
