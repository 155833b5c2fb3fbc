package org.duijie.api.rulebook;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.Draft;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.edit.NewCriterion;

/** A new criterion of a draft, made of facts there are. */
@PageController
@RequestMapping("/books/{name}/drafts/{id}/criteria")
final class CriterionPages {
    private final BookDesk desk;
    private final DroolsBooks books;

    CriterionPages(BookDesk desk, DroolsBooks books) {
        this.desk = desk;
        this.books = books;
    }

    @GetMapping
    String form(@PathVariable String name, @PathVariable String id, Model model) {
        Versioned<Draft> draft = desk.draft(name, id);
        model.addAttribute("draft", draft.value());
        model.addAttribute("version", draft.version());
        model.addAttribute("choices", choices(name, desk.sheets(draft.value())));
        return "rulebook/criterion";
    }

    @PostMapping
    String make(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam("criterion") String criterion, @RequestParam String kind, @RequestParam String policy,
            @RequestParam(required = false, defaultValue = "") List<String> reads, Actor actor) {
        BookSource source = desk.sheets(desk.draft(name, id).value());
        NewCriterion.Made made = new NewCriterion(criterion.strip(), kind, policy, reads).on(source,
                choices(name, source));
        desk.write(name, id, version, made.book(), actor);
        return "redirect:/books/" + name + "/drafts/" + id + "/sheets/" + made.file();
    }

    private NewCriterion.Choices choices(String name, BookSource source) {
        return NewCriterion.Choices.of(source, books.read(books.live(name)).facts());
    }
}
