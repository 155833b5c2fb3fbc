package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.SheetForm;
import org.duijie.rules.book.SheetTable;

/**
 * A criterion a book is to have besides those it has.
 *
 * @param name what people are to call it, 1 to 40 characters, once in the book
 * @param kind one of {@link Choices#kinds()}, in Chinese
 * @param policy one of {@link Choices#policies()}, in Chinese
 * @param reads 1 to 5 of {@link Choices#facts()}, in Chinese
 */
public record NewCriterion(String name, String kind, String policy, List<String> reads) {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_READ = 5;

    public NewCriterion {
        reads = List.copyOf(reads);
    }

    /** What there is to choose from. */
    public record Choices(List<Text> kinds, List<Text> policies, List<Text> facts) {
        /** Those of a book whose comparisons find these facts. */
        public static Choices of(BookSource book, FactSet<?> facts) {
            List<SheetForm.Column> columns = SheetForm.of(book, facts).stream()
                    .filter(form -> form.file().equals(BookFile.CRITERIA.file())).flatMap(f -> f.columns().stream())
                    .toList();
            return new Choices(words(columns, CriterionFiles.KIND), words(columns, CriterionFiles.POLICY),
                    facts.facts().stream().map(fact -> fact.label()).toList());
        }

        private static List<Text> words(List<SheetForm.Column> columns, Text heading) {
            return SheetForm.column(heading.zh(), columns).map(SheetForm.Column::words).orElse(List.of());
        }
    }

    /**
     * A book that has it.
     *
     * @param file its sheet
     */
    public record Made(BookSource book, String file) {}

    /**
     * The book with it as the last of its criteria, and with a sheet for it that has one empty row.
     *
     * @throws Refusal INVALID with everything that is wrong
     */
    public Made on(BookSource book, Choices choices) {
        SheetTable list = SheetTable.parse(BookFile.CRITERIA.file(),
                book.sheets().getOrDefault(BookFile.CRITERIA.file(), ""));
        require(list, choices);
        Map<String, String> cells = new HashMap<>(
                Map.of(CriterionFiles.NAME.zh(), name, CriterionFiles.KIND.zh(), kind,
                        CriterionFiles.POLICY.zh(), policy, CriterionFiles.READS.zh(), String.join("、", reads)));
        List<String> line = list.headings().stream().map(heading -> cells.getOrDefault(heading, "")).toList();
        List<List<String>> rows = new ArrayList<>(list.rows());
        rows.add(CriterionSheets.named(list, list.rows(), line));
        SheetTable longer = new SheetTable(list.file(), list.headings(), rows);
        return new Made(new CriterionSheets(book).with(longer, Map.of()),
                CriterionFiles.of(longer).lastEntry().getValue());
    }

    private void require(SheetTable list, Choices choices) {
        Violations violations = new Violations();
        violations.line("name", name, 1, LONGEST_NAME);
        for (int row = 0; row < list.rows().size(); row++) {
            if (list.at(row, CriterionFiles.NAME).equals(name)) {
                violations.add("name", name, Text.of("已有同名的评判项", "is the name of a criterion already"));
            }
        }
        oneOf(violations, "kind", kind, choices.kinds());
        oneOf(violations, "policy", policy, choices.policies());
        reads.forEach(fact -> oneOf(violations, "reads", fact, choices.facts()));
        if (reads.isEmpty() || reads.size() > MOST_READ) {
            violations.add("reads", Integer.toString(reads.size()),
                    Text.of("请选 1 到 " + MOST_READ + " 项事实", "choose 1 to " + MOST_READ + " facts"));
        }
        violations.refuse(Refusal.Kind.INVALID);
    }

    private static void oneOf(Violations violations, String field, String value, List<Text> legal) {
        if (legal.stream().noneMatch(word -> word.zh().equals(value))) {
            violations.add(field, value, Text.of(
                    "应为：" + legal.stream().map(Text::zh).collect(Collectors.joining("、")),
                    "must be one of: " + legal.stream().map(Text::zh).collect(Collectors.joining(", "))));
        }
    }
}
