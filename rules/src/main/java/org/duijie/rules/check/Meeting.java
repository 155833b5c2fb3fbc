package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.match.RuleRow;

/**
 * Two rows that answer one case on one day.
 *
 * @param row place of the later row in its sheet
 * @param earlier place of the earlier
 * @param cases the cases both admit
 * @param since the first day on which both count
 */
record Meeting(int row, int earlier, BitSet cases, LocalDate since) {
    /** A row that meets many is told of a few. */
    static final int NAMED = 3;

    /** Where a row meets those before it on that day or a later one, found as far as they are asked for. */
    static Stream<Meeting> of(SheetCases cases, int row, LocalDate from) {
        return IntStream.range(0, row).mapToObj(earlier -> find(cases, row, earlier, from)).flatMap(Optional::stream);
    }

    /** The ids of the earlier rows. */
    static String earlier(SheetCases cases, List<Meeting> meetings) {
        return meetings.stream().map(meeting -> cases.rows().get(meeting.earlier()).words().id())
                .collect(Collectors.joining("、"));
    }

    /** The first day of any of them. */
    static LocalDate since(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** All their cases. */
    static BitSet cases(List<Meeting> meetings) {
        BitSet all = new BitSet();
        meetings.forEach(meeting -> all.or(meeting.cases()));
        return all;
    }

    private static Optional<Meeting> find(SheetCases cases, int row, int earlier, LocalDate from) {
        if (!cases.of(row).intersects(cases.of(earlier))) {
            return Optional.empty();
        }
        LocalDate since = from;
        for (int one : new int[]{row, earlier}) {
            RuleRow words = cases.rows().get(one).words();
            since = words.validFrom() != null && words.validFrom().isAfter(since) ? words.validFrom() : since;
        }
        if (!cases.rows().get(row).validOn(since) || !cases.rows().get(earlier).validOn(since)) {
            return Optional.empty();
        }
        BitSet both = (BitSet) cases.of(row).clone();
        both.and(cases.of(earlier));
        return Optional.of(new Meeting(row, earlier, both, since));
    }
}
