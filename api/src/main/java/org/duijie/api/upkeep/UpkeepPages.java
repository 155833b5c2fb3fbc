package org.duijie.api.upkeep;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.Table;
import org.duijie.engine.doctor.Symptom;

/** Upkeep (维护): a backup and a restore at a button, and what the doctor finds. */
@PageController
final class UpkeepPages {
    /** The tables whose rows people count. */
    private static final List<String> TOLD = List.of("parties", "needs", "sessions", "runs", "releases", "accounts",
            "audit_entries");

    private final Downloads downloads;
    private final Restores restores;
    private final Checkup checkup;
    private final Clock clock;

    UpkeepPages(Downloads downloads, Restores restores, Checkup checkup, Clock clock) {
        this.downloads = downloads;
        this.restores = restores;
        this.checkup = checkup;
        this.clock = clock;
    }

    @GetMapping("/upkeep")
    String show(Model model) {
        restores.last().ifPresent(last -> {
            model.addAttribute("last", last);
            model.addAttribute("zone", clock.getZone());
        });
        return "upkeep/page";
    }

    @PostMapping("/upkeep/backup")
    ResponseEntity<Resource> backup(Actor actor) throws IOException {
        return downloads.make(actor);
    }

    @GetMapping("/upkeep/restores/{id}")
    String look(@PathVariable String id, Model model) {
        Restores.Waiting waiting = restores.get(id);
        model.addAttribute("waiting", waiting);
        model.addAttribute("at", waiting.holds().at().atZone(clock.getZone()));
        model.addAttribute("tables", waiting.holds().tables().stream().filter(table -> TOLD.contains(table.name()))
                .sorted(Comparator.comparingInt((Table table) -> TOLD.indexOf(table.name()))).toList());
        return "upkeep/restore";
    }

    @PostMapping("/upkeep/restores/{id}")
    String restore(@PathVariable String id, Actor actor) {
        restores.begin(id, actor);
        return "upkeep/restoring";
    }

    @PostMapping("/upkeep/doctor")
    String look(@RequestParam(defaultValue = "false") boolean repair, Actor actor, Model model) {
        List<Symptom> found = repair ? checkup.repair(actor) : checkup.examine();
        model.addAttribute("symptoms", found);
        model.addAttribute("well", found.stream().noneMatch(Symptom::open));
        return "upkeep/page";
    }
}
