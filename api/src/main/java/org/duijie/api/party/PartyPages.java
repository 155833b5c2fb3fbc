package org.duijie.api.party;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.api.page.Unmasking;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Pages of the parties: a list to search, and each party with what it states. */
@PageController
final class PartyPages {
    private static final int PER_PAGE = 50;
    private static final int NEEDS_SHOWN = 200;

    private final Parties parties;
    private final Needs needs;

    PartyPages(Parties parties, Needs needs) {
        this.parties = parties;
        this.needs = needs;
    }

    /**
     * A line of the list.
     *
     * @param id the party's id
     * @param name its display name
     * @param kind what it is
     * @param summary what tells it apart
     */
    record Row(String id, String name, Text kind, Text summary) {}

    @GetMapping("/parties")
    String list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after, HttpServletRequest request,
            Names names, Model model) {
        PartyKind only = Arrays.stream(PartyKind.values()).filter(k -> k.key().equals(kind)).findFirst().orElse(null);
        var page = parties.list(only, words.isBlank() ? null : words.strip(), Unmasking.allowed(request), after,
                PER_PAGE);
        List<Row> rows = page.items().stream().map(Versioned::value)
                .map(p -> new Row(p.id(), names.of(p), p.partyKind().label(), ProfileLines.summary(p))).toList();
        model.addAttribute("kinds", PartyKind.values());
        model.addAttribute("kind", only == null ? "" : only.key());
        model.addAttribute("words", words);
        model.addAttribute("rows", rows);
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        return "party/list";
    }

    @GetMapping("/parties/{id}")
    String one(@PathVariable String id, Names names, Model model) {
        Versioned<Party> found = parties.find(id).orElseThrow(() -> Refusal.notFound(Text.of("参与方", "party"), id));
        Party party = found.value();
        model.addAttribute("party", party);
        model.addAttribute("version", found.version());
        model.addAttribute("name", names.of(party));
        model.addAttribute("phone", names.phone(party.contact()));
        model.addAttribute("email", names.email(party.contact()));
        model.addAttribute("lines", ProfileLines.of(party, names));
        model.addAttribute("needs",
                needs.list(null, id, null, null, NEEDS_SHOWN).items().stream().map(Versioned::value).toList());
        return "party/one";
    }
}
