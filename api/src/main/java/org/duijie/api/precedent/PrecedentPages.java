package org.duijie.api.precedent;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.form.Source;
import org.duijie.api.form.Sources;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.intake.Ruling;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Rulings on words (词语裁定): a list, and a form that finds the terms first and then rules. */
@PageController
final class PrecedentPages {
    private static final int PER_PAGE = 50;
    private static final int OFFERED = 8;
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");

    private final Rulings rulings;
    private final Sources sources;

    PrecedentPages(Rulings rulings, Sources sources) {
        this.rulings = rulings;
        this.sources = sources;
    }

    /**
     * A ruling of the list.
     *
     * @param reading what the words stand for, with names; a code that the vocabulary has no more stands alone
     */
    record Row(Rulings.Entry entry, List<String> reading) {}

    /**
     * What to rule on.
     *
     * @param find what the terms are looked for by
     * @param standing the ruling there is on these words; null if none
     * @param choices terms to choose from
     * @param chosen the codes chosen so far
     */
    record Draft(TextKind kind, String words, String find, Rulings.@Nullable Entry standing,
            List<Source.Choice> choices, Set<String> chosen) {}

    /**
     * The list, and what a new ruling may say.
     *
     * @param kind what the words to rule on are about
     * @param words the words to rule on; blank for none yet
     * @param find what terms are looked for by, several with blanks between; the words themselves if blank
     * @param q only rulings whose words contain this
     */
    @GetMapping("/precedents")
    String list(@RequestParam(defaultValue = "MAJOR") TextKind kind, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var page = rulings.list(null, q.isBlank() ? null : q.strip(), after, PER_PAGE);
        model.addAttribute("kinds", TextKind.values());
        model.addAttribute("draft", draft(kind, words.strip(), find.strip()));
        model.addAttribute("q", q);
        model.addAttribute("rows", page.items().stream().map(e -> new Row(e, reading(e))).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        return "precedent/list";
    }

    private Draft draft(TextKind kind, String words, String find) {
        Rulings.Entry standing = words.isEmpty() ? null : rulings.on(kind, words).orElse(null);
        Set<String> chosen = standing == null ? Set.of() : Set.copyOf(standing.precedent().codes());
        Map<String, Source.Choice> choices = new LinkedHashMap<>();
        if (standing != null) {
            standing.precedent().codes().forEach(code -> source(kind).find(code).ifPresent(c -> choices.put(code, c)));
        }
        Arrays.stream(BETWEEN.split(find.isEmpty() ? words : find)).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .flatMap(word -> source(kind).search(word, OFFERED).stream())
                .forEach(choice -> choices.putIfAbsent(choice.value(), choice));
        return new Draft(kind, words, find, standing, List.copyOf(choices.values()), chosen);
    }

    private List<String> reading(Rulings.Entry entry) {
        Source source = source(entry.precedent().kind());
        return entry.precedent().codes().stream()
                .map(code -> source.find(code).map(Source.Choice::written).orElse(code)).toList();
    }

    private Source source(TextKind kind) {
        return sources.find(kind.name().toLowerCase(Locale.ROOT)).orElseThrow();
    }

    /**
     * Rules on words.
     *
     * @param version the version of the ruling there was on them; 0 for none
     * @param codes what they stand for
     * @param nothing whether they stand for nothing
     */
    @PostMapping("/precedents")
    String rule(@RequestParam TextKind kind, @RequestParam String words, @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> codes, @RequestParam(defaultValue = "false") boolean nothing,
            @RequestParam(defaultValue = "") String note, Actor actor) {
        if (codes.isEmpty() != nothing) {
            throw Refusal.of(Refusal.Kind.INVALID, "codes", String.join(", ", codes), nothing
                    ? Text.of("既选了词条，又说“不代表任何词条”，请取其一", "terms are chosen, and nothing as well; choose one of both")
                    : Text.of("请至少选一个词条，或选“不代表任何词条”", "choose a term at least, or that it stands for nothing"));
        }
        rulings.put(new Ruling(kind, words.strip(), codes, note.strip()), version, actor);
        return "redirect:/precedents";
    }

    @PostMapping("/precedents/{id}/delete")
    String delete(@PathVariable String id, @RequestParam long version, Actor actor) {
        rulings.delete(id, version, actor);
        return "redirect:/precedents";
    }
}
