package org.duijie.api.rulebook;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.duijie.api.page.Lines;
import org.duijie.api.page.PageController;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;
import org.duijie.rules.compile.DroolsBooks;

/** The rule books as they are live: every criterion, every row, as staff wrote them. */
@PageController
final class RuleBookPages {
    private static final int DRAFTS = 8;

    private final Books books;
    private final DroolsBooks reader;
    private final BookDesk desk;

    RuleBookPages(Books books, DroolsBooks reader, BookDesk desk) {
        this.books = books;
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * A group of criteria in words.
     *
     * @param needs floor and cap of the need's points
     * @param candidates floor and cap of the candidate's points
     * @param members names of the criteria
     */
    record Group(Text label, PointGroup.Mode mode, String needs, String candidates, Text members) {}

    @GetMapping("/books")
    String list(Model model) {
        List<RuleBook<?>> all = books.names().stream().<RuleBook<?>>map(name -> reader.read(books.live(name))).toList();
        model.addAttribute("books", all);
        return "rulebook/list";
    }

    @GetMapping("/books/{name}")
    String one(@PathVariable String name, Model model) {
        RuleBook<?> book = reader.read(desk.live(name));
        model.addAttribute("drafts", desk.drafts(name).stream().map(Versioned::value).limit(DRAFTS).toList());
        model.addAttribute("book", book);
        model.addAttribute("minimum", book.minimum() == Integer.MIN_VALUE ? null : book.minimum());
        model.addAttribute("groups", book.groups().stream().map(g -> group(g, book)).toList());
        return "rulebook/one";
    }

    private static Group group(PointGroup group, RuleBook<?> book) {
        List<Text> members = book.sheets().stream().map(Sheet::criterion)
                .filter(c -> group.criteria().contains(c.id())).map(Criterion::label).toList();
        return new Group(group.label(), group.mode(), words(group.needs()), words(group.candidates()),
                Lines.join(members));
    }

    private static String words(PointGroup.Bounds bounds) {
        return (bounds.floor() == Integer.MIN_VALUE ? "–" : bounds.floor()) + " … "
                + (bounds.cap() == Integer.MAX_VALUE ? "–" : bounds.cap());
    }
}
