package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.rulebook.Remark;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.Points;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/** Rows that were added or changed and that no scenario expects: nobody has said what they are for. */
final class MissingScenarioPart implements Part {
    private static final Text MESSAGE = Text.of("这一行是新的或改过的，没有场景期望由它回答",
            "This row is new or changed, and no scenario expects it to answer");
    private static final Text HINT = Text.of("在 scenarios.csv 添一个应由这一行回答的场景，写明结论和得分",
            "Add a scenario to scenarios.csv that this row is to answer, with verdict and points");

    /** All that a row says, wherever it stands. */
    private record Saying(RuleRow words, Map<String, String> cells, Verdict verdict, Points needPoints,
            Points candidatePoints, @Nullable String outcome) {
        static Saying of(Sheet sheet, Row row) {
            Map<String, String> cells = new HashMap<>();
            for (int c = 0; c < sheet.columns().size(); c++) {
                cells.put(sheet.columns().get(c).name(), row.cells().get(c).text());
            }
            return new Saying(row.words(), cells, row.verdict(), row.needPoints(), row.candidatePoints(),
                    row.outcome());
        }
    }

    /** {@inheritDoc} Nothing if the base itself is not legal: then nobody can say what was changed. */
    @Override
    public List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from) {
        if (!base.complaints().isEmpty()) {
            return List.of();
        }
        Map<String, Saying> before = sayings(base.book());
        Set<String> expected = draft.book().scenarios().stream().flatMap(s -> s.rows().stream())
                .collect(Collectors.toSet());
        return draft.book().sheets().stream().flatMap(sheet -> sheet.rows().stream()
                .filter(row -> !expected.contains(row.words().id()))
                .filter(row -> !Saying.of(sheet, row).equals(before.get(row.words().id())))
                .map(row -> new Remark(Remark.Kind.SCENARIO_MISSING, Remark.Grade.WARNING,
                        new Remark.Spot(sheet.file(), row.words().id(), row.line(), null), "", MESSAGE, HINT,
                        List.of())))
                .toList();
    }

    private static Map<String, Saying> sayings(RuleBook<?> book) {
        Map<String, Saying> sayings = new HashMap<>();
        book.sheets().forEach(sheet -> sheet.rows()
                .forEach(row -> sayings.put(row.words().id(), Saying.of(sheet, row))));
        return sayings;
    }
}
