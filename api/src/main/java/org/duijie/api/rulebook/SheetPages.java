package org.duijie.api.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.SheetForm;
import org.duijie.rules.book.SheetTable;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.edit.SheetEdit;
import org.duijie.rules.edit.SheetLabels;

/** A sheet of a draft, to write in: a field a cell, and buttons that add, copy, move and remove rows. */
@PageController
@RequestMapping("/books/{name}/drafts/{id}/sheets/{file}")
final class SheetPages {
    private final BookDesk desk;
    private final DroolsBooks books;

    SheetPages(BookDesk desk, DroolsBooks books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * A column.
     *
     * @param note what it means and how it is written; empty for what nobody knows
     * @param legal words to choose from; empty if there is no such list
     * @param only whether one of those words has to stand in it, or nothing
     * @param name whether it names the row
     * @param number whether numbers stand in it
     * @param wide whether sentences stand in it
     */
    record Column(String heading, Text note, List<Text> legal, boolean only, boolean name, boolean number,
            boolean wide) {
        /** Whether it is one of the words. */
        public boolean has(String word) {
            return legal.stream().anyMatch(one -> one.zh().equals(word));
        }
    }

    @GetMapping
    String sheet(@PathVariable String name, @PathVariable String id, @PathVariable String file, Model model) {
        Versioned<Draft> draft = desk.draft(name, id);
        BookSource source = desk.sheets(draft.value());
        String text = source.sheets().get(file);
        if (text == null) {
            throw Refusal.notFound(Text.of("表", "sheet"), file);
        }
        SheetTable table = SheetTable.parse(file, text);
        SheetLabels labels = SheetLabels.of(source);
        List<SheetForm.Column> forms = SheetForm.of(source, books.read(books.live(name)).facts()).stream()
                .filter(form -> form.file().equals(file)).findFirst().map(SheetForm::columns).orElse(List.of());
        model.addAttribute("draft", draft.value());
        model.addAttribute("version", draft.version());
        model.addAttribute("label", labels.label(file));
        model.addAttribute("labels", labels);
        model.addAttribute("file", file);
        model.addAttribute("rows", table.rows());
        model.addAttribute("columns", table.headings().stream().map(h -> column(file, h, forms)).toList());
        return "rulebook/sheet";
    }

    /**
     * Writes the sheet as it was typed and does what the button says.
     *
     * @param typed {@code cell}: the cells, row by row; {@code stroke}: an operation and the row it is done to, such as
     *     {@code COPY 3}
     */
    @PostMapping
    String write(@PathVariable String name, @PathVariable String id, @PathVariable String file,
            @RequestParam long version, @RequestParam MultiValueMap<String, String> typed, Actor actor) {
        BookSource source = desk.sheets(desk.draft(name, id).value());
        int width = SheetTable.parse(file, source.sheets().getOrDefault(file, "")).headings().size();
        List<String> cells = typed.getOrDefault("cell", List.of());
        if (width == 0 || cells.size() % width != 0) {
            throw Refusal.of(Refusal.Kind.INVALID, "cell", Integer.toString(cells.size()),
                    Text.of("格数不合这张表的列数 " + width, "does not fit the " + width + " columns of this sheet"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += width) {
            rows.add(cells.subList(from, from + width));
        }
        SheetEdit edit = stroke(Objects.requireNonNullElse(typed.getFirst("stroke"), "SAVE 0"));
        desk.write(name, id, version, edit.on(source, file, rows), actor);
        String page = "redirect:/books/" + name + "/drafts/" + id + "/sheets/" + file;
        return edit.operation() == SheetEdit.Operation.SAVE ? page : page + "#row-" + at(edit);
    }

    private static SheetEdit stroke(String written) {
        String[] parts = written.split(" ", 2);
        try {
            return new SheetEdit(SheetEdit.Operation.valueOf(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Refusal.Kind.INVALID, "stroke", written, Text.of("无法识别", "cannot be read"));
        }
    }

    /** Where the row is after the stroke. */
    private static int at(SheetEdit edit) {
        return switch (edit.operation()) {
            case SAVE -> edit.row();
            case ADD, COPY, DOWN -> edit.row() + 1;
            case UP, REMOVE -> Math.max(0, edit.row() - 1);
        };
    }

    private static Column column(String file, String heading, List<SheetForm.Column> forms) {
        Optional<SheetForm.Column> form = SheetForm.column(heading, forms);
        String zh = form.map(f -> f.heading().zh()).orElse(heading);
        return new Column(heading, form.map(SheetForm.Column::note).orElse(Text.same("")),
                form.map(SheetForm.Column::words).orElse(List.of()), form.map(SheetForm.Column::only).orElse(false),
                BookFile.keysOf(file).stream().map(Text::zh).toList().equals(List.of(zh)), zh.endsWith("得分"),
                zh.endsWith("理由"));
    }
}
