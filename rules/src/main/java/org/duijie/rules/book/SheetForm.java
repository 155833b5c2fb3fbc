package org.duijie.rules.book;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;

/**
 * What a file of a book holds, for those who change it: what each column means, and the words it takes. Immutable.
 *
 * @param file name of the file
 * @param label what people call the sheet: a criterion's name, or such as 评判项
 * @param criterion id of the criterion; null for the other files
 * @param columns those the file has, in its order, and behind them those it might have
 */
public record SheetForm(String file, Text label, @Nullable String criterion, List<Column> columns) {
    public SheetForm {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param heading what stands above it; what nobody knows reads the same in both languages
     * @param note what it means, with its unit, and how it is written; empty for what nobody knows
     * @param words the words to choose from; empty if there is no such list
     * @param only whether nothing but one of the words may stand there, or nothing at all
     */
    public record Column(Text heading, Text note, List<Text> words, boolean only) {
        public Column {
            words = List.copyOf(words);
        }
    }

    /** The column with that heading in either language. */
    public Optional<Column> column(String heading) {
        return column(heading, columns);
    }

    /** The one of them with that heading in either language. */
    public static Optional<Column> column(String heading, List<Column> columns) {
        return Wording.find(heading, columns, Column::heading);
    }

    /**
     * The forms of all files of a book that are known, in the order people read them. Whatever is wrong with the book is
     * passed over.
     *
     * @throws org.duijie.engine.problem.Refusal INVALID if a file is no CSV
     */
    public static List<SheetForm> of(BookSource book, FactSet<?> facts) {
        return new SheetForms(book, facts).all();
    }
}
