package org.duijie.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Lately;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/**
 * Tables of criteria, made by Drools. Those made lately are kept by the rows and axes they were made from, so that a book of
 * which one sheet was changed has one sheet compiled. Thread safe; makes tables for one book at a time.
 */
final class Tables {
    private static final int KEPT = 512;

    private record Made(FactSet<?> facts, Sheet sheet, List<Axis> axes) {}

    private final Lately<Made, CriterionTable> kept = new Lately<>(KEPT);

    /**
     * The tables of some criteria.
     *
     * @param book the book with the rows that count on a day
     * @param sheets those of its sheets that are asked for
     * @param violations where cases are added that no row answers, or that too many do
     * @return by id, in the order of the sheets; criteria with violations are left out
     */
    synchronized <C extends Record> Map<String, CriterionTable> of(RuleBook<C> book, List<Sheet> sheets,
            List<Violation> violations) {
        List<Made> asked = sheets.stream().map(sheet -> new Made(book.facts(), sheet, book.axes(sheet))).toList();
        List<Sheet> missing = new ArrayList<>();
        asked.stream().filter(made -> kept.get(made) == null).forEach(made -> missing.add(made.sheet()));
        Firing firing = Firing.compile(missing.stream().map(sheet -> SheetRules.write(book, sheet)).toList());
        Map<String, CriterionTable> tables = new LinkedHashMap<>();
        for (Made made : asked) {
            @Nullable
            CriterionTable table = kept.get(made);
            if (table == null) {
                table = new Tabulation<>(book, made.sheet()).fill(firing, violations);
            }
            if (table != null) {
                kept.keep(made, table);
                tables.put(made.sheet().criterion().id(), table);
            }
        }
        return tables;
    }
}
