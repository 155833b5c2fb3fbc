package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Mention;
import org.duijie.engine.lawful.Signs;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.SheetTable;

/**
 * What in a book touches an attribute that the law protects: every cell of every file, headings and scenarios included, and
 * the facts a criterion reads.
 */
public final class AttributePart implements Part {

    private final Exceptions exceptions;

    /** @param exceptions the register that is the only way past what the law refuses */
    public AttributePart(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public List<Remark> remarks(Reading<?> draft, Reading<?> base, LocalDate from) {
        BookSource source = draft.source();
        AttributeRemarks remarks = new AttributeRemarks(source.ref().name(),
                exceptions.live(source.ref().name(), from));
        source.sheets().forEach((file, text) -> table(file, text).forEach(table -> read(table, draft.book().facts(),
                remarks)));
        return remarks.found();
    }

    /** The file as a table; none if it is no CSV, which is refused for that already. */
    private static List<SheetTable> table(String file, String text) {
        try {
            return List.of(SheetTable.parse(file, text));
        } catch (Refusal broken) {
            return List.of();
        }
    }

    private static void read(SheetTable table, FactSet<?> facts, AttributeRemarks remarks) {
        int reads = table.column(CriterionFiles.READS);
        for (int column = 0; column < table.headings().size(); column++) {
            String heading = table.headings().get(column);
            remarks.add(new Remark.Spot(table.file(), null, 1, heading), Set.of(), touched(heading));
            for (int row = 0; row < table.rows().size(); row++) {
                String cell = table.rows().get(row).get(column);
                Map<Attribute, List<Mention>> touched = touched(cell);
                if (column == reads) {
                    touchedByFacts(cell, facts, touched);
                }
                remarks.add(new Remark.Spot(table.file(), name(table, row), row + 2, heading), scopes(table, row),
                        touched);
            }
        }
    }

    private static Map<Attribute, List<Mention>> touched(String cell) {
        return Signs.find(cell).stream()
                .collect(Collectors.groupingBy(Mention::attribute, LinkedHashMap::new, Collectors.toList()));
    }

    private static void touchedByFacts(String cell, FactSet<?> facts, Map<Attribute, List<Mention>> touched) {
        for (String word : cell.split("[、|;；，,]")) {
            String read = word.strip();
            facts.facts().stream()
                    .filter(f -> List.of(f.name(), f.label().zh(), f.label().en()).contains(read))
                    .flatMap(fact -> facts.touched(fact.name()).stream()).distinct()
                    .forEach(attribute -> touched
                            .computeIfAbsent(attribute, none -> new ArrayList<>())
                            .add(new Mention(attribute, false, read, cell.indexOf(read))));
        }
    }

    /** What the row is called; null if it has no name. */
    private static @Nullable String name(SheetTable table, int row) {
        return Stream.of(BookFile.ROW, CriterionFiles.ID, CriterionFiles.GROUP).map(key -> table.at(row, key))
                .filter(name -> !name.isEmpty())
                .findFirst().orElse(null);
    }

    /** What an exception may name to cover the row: the row itself, its criterion, its group. */
    private static Set<String> scopes(SheetTable table, int row) {
        String stem = CriterionFiles.criterion(table.file()).orElse(table.file());
        return Stream
                .of(stem, table.at(row, BookFile.ROW), table.at(row, CriterionFiles.ID),
                        table.at(row, CriterionFiles.GROUP))
                .filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
