package org.duijie.api.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.duijie.api.form.Form;
import org.duijie.api.form.FreshId;
import org.duijie.api.form.Sheet;
import org.duijie.api.form.Source;
import org.duijie.api.form.Sources;
import org.duijie.api.form.Typed;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.intake.NeedDraft;
import org.duijie.engine.intake.NeedText;
import org.duijie.engine.intake.Ruling;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Pasted text (粘贴招聘文字) becomes positions: read, looked over, saved one by one. */
@PageController
final class PastePages {
    private static final int LONGEST = 50_000;

    private final Needs needs;
    private final Parties parties;
    private final NeedForms forms;
    private final Rulings rulings;
    private final Sources sources;

    PastePages(Needs needs, Parties parties, NeedForms forms, Rulings rulings, Sources sources) {
        this.needs = needs;
        this.parties = parties;
        this.forms = forms;
        this.rulings = rulings;
        this.sources = sources;
    }

    /**
     * A position of the text.
     *
     * @param number from 1
     * @param id the id its need will have
     * @param sheet its form, filled in
     * @param saved whether its need has been written
     */
    record Entry(int number, String id, Sheet sheet, boolean saved) {
        /** What it is called so far. */
        public String title() {
            return sheet.typed().first("title");
        }
    }

    @GetMapping("/needs/paste")
    String paste(Model model) {
        return page("", "", List.of(), List.of(), model);
    }

    @PostMapping("/needs/paste")
    String read(@RequestParam String text, @RequestParam(defaultValue = "") String owner, Model model) {
        Violations violations = new Violations();
        violations.text("text", text, 0, LONGEST);
        violations.refuse(Refusal.Kind.INVALID);
        List<Entry> entries = new ArrayList<>();
        List<Pasted.Doubt> doubts = new ArrayList<>();
        for (NeedDraft draft : new NeedText(rulings).read(text)) {
            Pasted pasted = new Pasted(draft, owner);
            int number = entries.size() + 1;
            Sheet sheet = Sheet.of(form(), pasted.typed()).among("p" + number, pasted.origins());
            entries.add(new Entry(number, FreshId.of(NeedKind.POSITION.key()), sheet, false));
            doubts.addAll(pasted.doubts());
        }
        return page(text, owner, entries, doubts.stream().distinct().toList(), model);
    }

    private static String page(String text, String owner, List<Entry> entries, List<Pasted.Doubt> doubts, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("owner", owner);
        model.addAttribute("entries", entries);
        model.addAttribute("doubts", doubts);
        return "need/paste";
    }

    /** Writes one of the positions; the page shows in its place what came of it. */
    @PostMapping("/needs/paste/save")
    Object save(@RequestParam String id, @RequestParam int number, @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part, Actor actor, Model model) {
        Typed typed = new Typed(fields);
        Sheet sheet = Sheet.of(form(), typed).among("p" + number, Map.of());
        try {
            needs.put(form().read(id, typed, null).checked(need -> NeedCheck.check(need,
                    parties.find(need.owner()).map(p -> p.value().partyKind()))), 0L, actor);
            model.addAttribute("e", new Entry(number, id, sheet, true));
            return part == null ? "redirect:/needs/" + id : "need/paste :: entry";
        } catch (Refusal e) {
            if (e.kind() != Refusal.Kind.INVALID) {
                throw e;
            }
            Entry refused = new Entry(number, id, sheet.with(e.violations()), false);
            model.addAttribute("e", refused);
            if (part != null) {
                return "need/paste :: entry";
            }
            page("", "", List.of(refused), List.of(), model);
            return new ModelAndView("need/paste", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Records what words mean from now on, and reads the text once more. */
    @PostMapping("/needs/paste/rulings")
    String rule(@RequestParam TextKind kind, @RequestParam String words,
            @RequestParam(required = false) List<String> code,
            @RequestParam(defaultValue = "") String other, @RequestParam String text,
            @RequestParam(defaultValue = "") String owner, Actor actor, Model model) {
        List<String> codes = new ArrayList<>(code == null ? List.of() : code);
        if (!other.isBlank()) {
            Source.Meaning meaning = source(kind).meaning(other.strip());
            codes.add(meaning.value().orElseThrow(
                    () -> Refusal.of(Refusal.Kind.INVALID, "other", "", meaning.problem())));
        }
        if (codes.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "code", "",
                    Text.of("请先选定“" + words + "”指什么", "Choose first what the words mean"));
        }
        rulings.put(new Ruling(kind, words, codes, ""), null, actor);
        return read(text, owner, model);
    }

    private Source source(TextKind kind) {
        return switch (kind) {
            case MAJOR -> sources.majors();
            case SKILL -> sources.skills();
            case REGION -> sources.regions();
            case OCCUPATION -> sources.occupations();
        };
    }

    private Form<Need> form() {
        return forms.of(NeedKind.POSITION);
    }
}
