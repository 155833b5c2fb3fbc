package org.duijie.api.need;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Pages of the needs: a list to search, and each need with what it asks for. */
@PageController
final class NeedPages {
    private static final int PER_PAGE = 50;

    private final Needs needs;

    NeedPages(Needs needs) {
        this.needs = needs;
    }

    /**
     * A line of the list.
     *
     * @param id the need's id
     * @param title its title
     * @param kind what it is
     * @param owner id of the party whose need it is
     * @param ownerName that party's display name
     */
    record Row(String id, String title, Text kind, String owner, String ownerName) {}

    @GetMapping("/needs")
    String list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after, Names names, Model model) {
        NeedKind only = Arrays.stream(NeedKind.values()).filter(k -> k.key().equals(kind)).findFirst().orElse(null);
        var page = needs.list(only, null, words.isBlank() ? null : words.strip(), after, PER_PAGE);
        List<Row> rows = page.items().stream().map(Versioned::value)
                .map(n -> new Row(n.id(), n.title(), n.needKind().label(), n.owner(), names.party(n.owner()))).toList();
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
        Versioned<Need> found = needs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("需求", "need"), id));
        Need need = found.value();
        model.addAttribute("need", need);
        model.addAttribute("version", found.version());
        model.addAttribute("description", TermsLines.description(need));
        model.addAttribute("owner", names.party(need.owner()));
        model.addAttribute("lines", TermsLines.of(need.terms(), names));
        return "need/one";
    }
}
