package org.duijie.api.need;

import java.util.List;
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
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Writes needs: a new one, a changed one, and one fewer. */
@PageController
final class NeedFormPages {
    private final Needs needs;
    private final Parties parties;
    private final NeedForms forms;

    NeedFormPages(Needs needs, Parties parties, NeedForms forms) {
        this.needs = needs;
        this.parties = parties;
        this.forms = forms;
    }

    /** @param owner the party whose need it will be; empty if that is still to be chosen */
    @GetMapping("/needs/new")
    String fresh(@RequestParam(defaultValue = "position") String kind, @RequestParam(defaultValue = "") String owner,
            Model model) {
        Typed typed = new Typed(Map.of("owner", List.of(owner), "terms.headcount", List.of("1")));
        return fresh(FreshId.of(kind), Sheet.of(form(kind), typed), model);
    }

    private static String fresh(String id, Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("id", id);
        model.addAttribute("kinds", NeedKind.values());
        return "need/new";
    }

    @PostMapping("/needs/new")
    Object create(@RequestParam String kind, @RequestParam String id,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor, Model model) {
        Form<Need> form = form(kind);
        Typed typed = new Typed(fields);
        try {
            needs.put(form.read(id, typed, null).checked(this::check), 0L, actor);
            return "redirect:/needs/" + id;
        } catch (Refusal e) {
            return Refused.page(fresh(id, Sheet.of(form, typed).with(e.violations()), model), e, model);
        }
    }

    @GetMapping("/needs/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Versioned<Need> found = get(id);
        Form<Need> form = forms.of(found.value().needKind());
        return edit(found, Sheet.of(form, form.typed(found.value())), model);
    }

    private static String edit(Versioned<Need> found, Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("id", found.value().id());
        model.addAttribute("version", found.version());
        model.addAttribute("name", found.value().title());
        return "need/edit";
    }

    @PostMapping("/needs/{id}/edit")
    Object change(@PathVariable String id, @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields, Actor actor, Model model) {
        Versioned<Need> found = get(id);
        Form<Need> form = forms.of(found.value().needKind());
        Typed typed = new Typed(fields);
        try {
            needs.put(form.read(id, typed, found.value()).checked(this::check), version, actor);
            return "redirect:/needs/" + id;
        } catch (Refusal e) {
            Versioned<Need> now = get(id);
            Sheet sheet = Sheet.of(form, typed).with(e.violations());
            return Refused.page(edit(now, sheet, model), e, sheet, form.typed(now.value()), model);
        }
    }

    @PostMapping("/needs/{id}/delete")
    String delete(@PathVariable String id, @RequestParam long version, Actor actor) {
        needs.delete(id, version, actor);
        return "redirect:/needs";
    }

    private List<Violation> check(Need need) {
        return NeedCheck.check(need, parties.find(need.owner()).map(p -> p.value().partyKind()));
    }

    private Versioned<Need> get(String id) {
        return needs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("需求", "need"), id));
    }

    private Form<Need> form(String kind) {
        return forms.of(NeedKind.ofKey(kind).orElseThrow(() -> Refusal.notFound(Text.of("类别", "kind"), kind)));
    }
}
