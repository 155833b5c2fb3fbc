package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.SheetTable;

/** What tells the rows of a file apart, and which file of one version is which of another. */
final class SheetKind {
    private SheetKind() {}

    /** What stays the same of a file's name when criteria change places: {@code 03-education.csv} is {@code education}. */
    static String stem(String file) {
        return CriterionFiles.criterion(file)
                .map(id -> file.endsWith(CriterionFiles.RULES) ? id + CriterionFiles.RULES : id).orElse(file);
    }

    /** The name of a book, as its sheet has it. */
    static Text bookName(SheetTable book, String otherwise) {
        Map<String, String> items = new HashMap<>();
        for (int row = 0; row < book.rows().size(); row++) {
            items.put(book.at(row, Text.of("项目", "item")), book.at(row, Text.of("内容", "content")));
        }
        String zh = items.getOrDefault("名称", otherwise);
        return Text.of(zh, items.getOrDefault("英文名称", zh));
    }

    /** What people call a file, given the names of criteria by id. */
    static Text label(String file, Map<String, Text> criteria) {
        return BookFile.of(file).map(BookFile::label)
                .orElseGet(() -> CriterionFiles.criterion(file)
                        .flatMap(id -> Optional.ofNullable(criteria.get(id))).orElse(Text.same(file)));
    }

    /** Names of the criteria by id, as {@code criteria.csv} has them. */
    static Map<String, Text> criteria(SheetTable criteria) {
        Map<String, Text> names = new HashMap<>();
        for (int row = 0; row < criteria.rows().size(); row++) {
            String zh = criteria.at(row, CriterionFiles.NAME);
            String en = criteria.at(row, CriterionFiles.ENGLISH_NAME);
            names.put(criteria.at(row, CriterionFiles.ID), Text.of(zh, en.isEmpty() ? zh : en));
        }
        return names;
    }

    /** The name of each row of a table, each once: what its key columns say, with its line where that is not enough. */
    static List<String> names(SheetTable table) {
        List<Text> keys = BookFile.keysOf(table.file());
        List<String> names = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            String name = String.join(" ", keys.stream().map(key -> table.at(at, key)).toList()).strip();
            names.add(name.isEmpty() || names.contains(name) ? (name + " 第" + (row + 2) + "行").strip() : name);
        }
        return names;
    }

    /** Whether a row says nothing. */
    static boolean blank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }
}
