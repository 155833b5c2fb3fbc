package org.duijie.api.party;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.form.Form;
import org.duijie.api.form.FreshId;
import org.duijie.api.form.Refused;
import org.duijie.api.form.Sheet;
import org.duijie.api.form.Typed;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Writes parties: a new one, a changed one, and one fewer. */
@PageController
final class PartyFormPages {
    private final Parties parties;
    private final PartyForms forms;

    PartyFormPages(Parties parties, PartyForms forms) {
        this.parties = parties;
        this.forms = forms;
    }

    @GetMapping("/parties/new")
    String fresh(@RequestParam(defaultValue = "enterprise") String kind, Model model) {
        return fresh(FreshId.of(kind), Sheet.of(form(kind), new Typed(Map.of())), model);
    }

    private static String fresh(String id, Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("id", id);
        model.addAttribute("kinds", PartyKind.values());
        return "party/new";
    }

    @PostMapping("/parties/new")
    Object create(@RequestParam String kind, @RequestParam String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor, Model model) {
        Form<Party> form = form(kind);
        Typed typed = new Typed(fields);
        try {
            Party party = form.read(id, typed, null).checked(PartyCheck::check);
            Masked.refuse(party);
            parties.put(party, 0L, actor);
            return "redirect:/parties/" + id;
        } catch (Refusal e) {
            return Refused.page(fresh(id, Sheet.of(form, typed).with(e.violations()), model), e, model);
        }
    }

    @GetMapping("/parties/{id}/edit")
    String edit(@PathVariable String id, Names names, Model model) {
        Versioned<Party> found = get(id);
        Form<Party> form = forms.of(found.value().partyKind());
        return edit(found, Sheet.of(form, form.typed(found.value())).hiding(masks(found.value(), names)), names, model);
    }

    private static String edit(Versioned<Party> found, Sheet sheet, Names names, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("id", found.value().id());
        model.addAttribute("version", found.version());
        model.addAttribute("name", names.of(found.value()));
        return "party/edit";
    }

    @PostMapping("/parties/{id}/edit")
    Object change(@PathVariable String id, @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields, Names names, Actor actor, Model model) {
        Versioned<Party> found = get(id);
        Form<Party> form = forms.of(found.value().partyKind());
        Typed typed = new Typed(fields);
        try {
            Party party = form.read(id, typed, found.value()).checked(PartyCheck::check);
            Masked.refuse(party);
            parties.put(party, version, actor);
            return "redirect:/parties/" + id;
        } catch (Refusal e) {
            Versioned<Party> now = get(id);
            Sheet sheet = Sheet.of(form, typed).with(e.violations()).hiding(masks(now.value(), names));
            return Refused.page(edit(now, sheet, names, model), e, sheet, form.typed(now.value()), model);
        }
    }

    @PostMapping("/parties/{id}/delete")
    String delete(@PathVariable String id, @RequestParam long version, Actor actor) {
        parties.delete(id, version, actor);
        return "redirect:/parties";
    }

    private Versioned<Party> get(String id) {
        return parties.find(id).orElseThrow(() -> Refusal.notFound(Text.of("参与方", "party"), id));
    }

    private Form<Party> form(String kind) {
        return forms.of(PartyKind.ofKey(kind).orElseThrow(() -> Refusal.notFound(Text.of("类别", "kind"), kind)));
    }

    /** What stands in the place of personal data while names are not shown. */
    private static Map<String, String> masks(Party party, Names names) {
        Map<String, String> masks = new LinkedHashMap<>();
        if (!names.shown()) {
            if (party.partyKind().person()) {
                masks.put("name", names.of(party));
            }
            masks.put("contact.phone", names.phone(party.contact()));
            masks.put("contact.email", names.email(party.contact()));
        }
        return masks;
    }
}
