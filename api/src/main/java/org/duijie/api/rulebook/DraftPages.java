package org.duijie.api.rulebook;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.CheckReport;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.text.Text;
import org.duijie.rules.edit.BookDifference;
import org.duijie.rules.edit.BookMerge;
import org.duijie.rules.edit.SheetLabels;

/** A draft of a rule book on its way: what it changes, what the checks say, who approved it, and its publication. */
@PageController
@RequestMapping("/books/{name}/drafts")
final class DraftPages {
    private final BookDesk desk;
    private final BookFiles files;
    private final WitnessView witnesses;
    private final Clock clock;

    DraftPages(BookDesk desk, BookFiles files, WitnessView witnesses, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /**
     * A sheet of a draft.
     *
     * @param changes how many strokes it differs from the base by
     */
    record SheetLink(String file, Text label, long changes) {}

    @PostMapping
    String begin(@PathVariable String name, @RequestParam String title, Actor actor) {
        return to(name, desk.begin(name, title.strip(), actor).value().id());
    }

    @GetMapping("/{id}")
    String one(@PathVariable String name, @PathVariable String id, Model model) {
        Versioned<Draft> draft = desk.draft(name, id);
        BookSource base = desk.base(draft.value());
        BookSource sheets = desk.sheets(draft.value());
        BookDifference difference = BookDifference.of(base, sheets);
        Map<Text, List<BookDifference.Stroke>> changes = new LinkedHashMap<>();
        difference.changes().forEach(c -> changes.computeIfAbsent(c.sheet(), s -> new ArrayList<>()).add(c));
        model.addAttribute("draft", draft.value());
        model.addAttribute("version", draft.version());
        SheetLabels labels = SheetLabels.of(sheets);
        model.addAttribute("book", labels.book());
        model.addAttribute("changes", changes);
        model.addAttribute("sheets", labels.sheets().stream().map(s -> new SheetLink(s.file(), s.label(),
                difference.changes().stream().filter(c -> c.file().equals(s.file())).count())).toList());
        model.addAttribute("secondPerson", desk.secondPerson());
        model.addAttribute("outdated", !desk.newest(name).ref().version().equals(draft.value().base()));
        return "rulebook/draft";
    }

    /** What the checks say, asked for once the page is there. */
    @GetMapping("/{id}/checks")
    String checks(@PathVariable String name, @PathVariable String id, Model model) {
        check(name, id, model);
        return "rulebook/checks :: report";
    }

    /** The same with real pairs of past sessions, asked for once the report is there. */
    @GetMapping("/{id}/checks/witnesses")
    String witnesses(@PathVariable String name, @PathVariable String id, Names names, Model model) {
        WitnessView.All all = witnesses.of(name, check(name, id, model), names);
        model.addAttribute("searched", all.runs().size());
        model.addAttribute("witnesses", all.byRemark());
        return "rulebook/checks :: report";
    }

    private CheckReport check(String name, String id, Model model) {
        Draft draft = desk.draft(name, id).value();
        CheckReport report = desk.check(name, id, LocalDate.now(clock));
        model.addAttribute("draft", draft);
        model.addAttribute("report", report);
        model.addAttribute("labels", SheetLabels.of(desk.sheets(draft)).byFile());
        return report;
    }

    @GetMapping("/{id}/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable String name, @PathVariable String id) {
        return files.draft(name, id);
    }

    @PostMapping("/{id}/workbook")
    String take(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam MultipartFile file, Actor actor) throws IOException {
        if (file.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file", "", Text.of("请先选择文件", "Choose a file first"));
        }
        files.take(name, id, version, file.getBytes(), actor);
        return to(name, id);
    }

    /** @param sheet the sheet somebody is looking at, to come back to; empty for the draft */
    @PostMapping("/{id}/undo")
    String undo(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam(defaultValue = "") String sheet, Actor actor) {
        return back(name, id, sheet, desk.undo(name, id, version, actor));
    }

    /** @param sheet see {@link #undo} */
    @PostMapping("/{id}/redo")
    String redo(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam(defaultValue = "") String sheet, Actor actor) {
        return back(name, id, sheet, desk.redo(name, id, version, actor));
    }

    /** To the sheet, unless there is none of that name any more. */
    private String back(String name, String id, String sheet, Versioned<Draft> draft) {
        return desk.sheets(draft.value()).sheets().containsKey(sheet)
                ? to(name, id) + "/sheets/" + sheet
                : to(name, id);
    }

    @PostMapping("/{id}/merge")
    String merge(@PathVariable String name, @PathVariable String id, @RequestParam long version, Actor actor) {
        desk.merge(name, id, version, BookMerge::of, actor);
        return to(name, id);
    }

    @PostMapping("/{id}/submit")
    String submit(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam(defaultValue = "") String note, Actor actor) {
        desk.submit(name, id, version, note.strip(), LocalDate.now(clock), actor);
        return to(name, id);
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam(defaultValue = "") String note, Actor actor) {
        desk.approve(name, id, version, note.strip(), actor);
        return to(name, id);
    }

    @PostMapping("/{id}/return")
    String giveBack(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam(defaultValue = "") String note, Actor actor) {
        desk.giveBack(name, id, version, note.strip(), actor);
        return to(name, id);
    }

    /** @param effective from when on it counts, by the bureau's clock; null for at once */
    @PostMapping("/{id}/publish")
    String publish(@PathVariable String name, @PathVariable String id, @RequestParam long version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime effective,
            Actor actor) {
        Instant from = effective == null ? null : effective.atZone(clock.getZone()).toInstant();
        desk.publish(name, id, version, from, LocalDate.now(clock), actor);
        return "redirect:/books/" + name + "/versions";
    }

    @PostMapping("/{id}/abandon")
    String abandon(@PathVariable String name, @PathVariable String id, @RequestParam long version, Actor actor) {
        desk.abandon(name, id, version, actor);
        return "redirect:/books/" + name;
    }

    private static String to(String name, String id) {
        return "redirect:/books/" + name + "/drafts/" + id;
    }
}
