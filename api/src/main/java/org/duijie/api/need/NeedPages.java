package org.duijie.api.need;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.api.review.Asked;
import org.duijie.api.review.Marked;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.ReviewCase;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Pages of the needs: a list to search, and each need with what it asks for. */
@PageController
final class NeedPages {
    private static final int PER_PAGE = 50;

    private final Needs needs;
    private final Reviews reviews;

    NeedPages(Needs needs, Reviews reviews) {
        this.needs = needs;
        this.reviews = reviews;
    }

    /**
     * A line of the list.
     *
     * @param id the need's id
     * @param title its title
     * @param kind what it is
     * @param owner id of the party whose need it is
     * @param ownerName that party's display name
     * @param standing whether it may be published
     */
    record Row(String id, String title, Text kind, String owner, String ownerName, Standing standing) {}

    @GetMapping("/needs")
    String list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after, Names names, Model model) {
        NeedKind only = Arrays.stream(NeedKind.values()).filter(k -> k.key().equals(kind)).findFirst().orElse(null);
        var page = needs.list(only, null, words.isBlank() ? null : words.strip(), after, PER_PAGE);
        Map<String, Standing> standings = reviews
                .standings(page.items().stream().map(v -> v.value().id()).toList());
        List<Row> rows = page.items().stream().map(Versioned::value).map(n -> new Row(n.id(), n.title(),
                n.needKind().label(), n.owner(), names.party(n.owner()),
                standings.getOrDefault(n.id(), Standing.OPEN))).toList();
        model.addAttribute("pending", reviews.count(Standing.PENDING, EnumSet.allOf(NeedKind.class)));
        model.addAttribute("kinds", NeedKind.values());
        model.addAttribute("kind", only == null ? "" : only.key());
        model.addAttribute("words", words);
        model.addAttribute("rows", rows);
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        return "need/list";
    }

    @GetMapping("/needs/{id}")
    String one(@PathVariable String id, Names names, Model model) {
        ReviewCase found = reviews.find(id).orElseThrow(() -> Refusal.notFound(Text.of("需求", "need"), id));
        Need need = found.need().value();
        List<Asked> asked = Asked.all(need);
        String written = need instanceof Position position ? position.requirement() : "";
        model.addAttribute("need", need);
        model.addAttribute("version", found.need().version());
        model.addAttribute("standing", found.standing());
        model.addAttribute("review", found.review());
        model.addAttribute("asked", asked);
        model.addAttribute("written", Marked.of(written, asked.stream().map(Asked::words).toList()));
        model.addAttribute("description", TermsLines.description(need));
        model.addAttribute("owner", names.party(need.owner()));
        model.addAttribute("lines", TermsLines.of(need.terms(), names));
        return "need/one";
    }
}
