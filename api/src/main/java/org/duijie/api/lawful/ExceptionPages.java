package org.duijie.api.lawful;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.ExceptionDesk;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Provision;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.match.Books;
import org.duijie.engine.text.Text;

/** What the law protects in which book, and the register of lawful exceptions. */
@PageController
final class ExceptionPages {
    private static final int PER_PAGE = 50;

    private final Exceptions exceptions;
    private final ExceptionDesk desk;
    private final Books books;
    private final Clock clock;

    ExceptionPages(Exceptions exceptions, ExceptionDesk desk, Books books, Clock clock) {
        this.exceptions = exceptions;
        this.desk = desk;
        this.books = books;
        this.clock = clock;
    }

    /**
     * An exception of the list.
     *
     * @param book what people call its book
     * @param counts whether it counts today
     */
    record Row(Exceptions.Entry entry, Text book, boolean counts) {}

    /** How an attribute is treated, book by book. */
    record Line(Attribute attribute, List<Provision> provisions) {}

    @GetMapping("/lawful-exceptions")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Text> names = names(today);
        var page = exceptions.list(after, PER_PAGE);
        model.addAttribute("names", names);
        model.addAttribute("lines", Arrays.stream(Attribute.values()).map(attribute -> new Line(attribute,
                names.keySet().stream().map(book -> Provisions.of(book, attribute)).toList())).toList());
        model.addAttribute("attributes", Attribute.values());
        model.addAttribute("rows", page.items().stream().map(entry -> new Row(entry,
                names.getOrDefault(entry.claim().book(), Text.same(entry.claim().book())), entry.counts(today)))
                .toList());
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        model.addAttribute("today", today);
        return "lawful/list";
    }

    /** What people call the books, and the texts of demands last. */
    private Map<String, Text> names(LocalDate today) {
        Map<String, Text> names = new LinkedHashMap<>();
        books.names().forEach(name -> names.put(name, books.compile(books.live(name), today).label()));
        names.put(Provisions.DEMANDS, Text.of("需求原文", "texts of demands"));
        return names;
    }

    /** Adds an exception. */
    @PostMapping("/lawful-exceptions")
    String add(@RequestParam Attribute attribute, @RequestParam String book, @RequestParam String scope,
            @RequestParam String document, @RequestParam String clause, @RequestParam String approver,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validUntil, Actor actor) {
        desk.add(new Exceptions.Claim(attribute, book, scope.strip(), document.strip(), clause.strip(),
                approver.strip(), validUntil), LocalDate.now(clock), actor);
        return "redirect:/lawful-exceptions";
    }

    @PostMapping("/lawful-exceptions/{id}/end")
    String end(@PathVariable String id, Actor actor) {
        desk.end(id, actor);
        return "redirect:/lawful-exceptions";
    }
}
