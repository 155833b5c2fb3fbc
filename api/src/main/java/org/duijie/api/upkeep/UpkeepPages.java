package org.duijie.api.upkeep;

import java.io.IOException;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.doctor.Symptom;

/** Upkeep (维护): a backup at a button, how to restore one, and what the doctor finds. */
@PageController
final class UpkeepPages {
    private final Downloads downloads;
    private final Checkup checkup;

    UpkeepPages(Downloads downloads, Checkup checkup) {
        this.downloads = downloads;
        this.checkup = checkup;
    }

    @GetMapping("/upkeep")
    String show() {
        return "upkeep/page";
    }

    @PostMapping("/upkeep/backup")
    ResponseEntity<Resource> backup(Actor actor) throws IOException {
        return downloads.make(actor);
    }

    @PostMapping("/upkeep/doctor")
    String look(@RequestParam(defaultValue = "false") boolean repair, Actor actor, Model model) {
        List<Symptom> found = repair ? checkup.repair(actor) : checkup.examine();
        model.addAttribute("symptoms", found);
        model.addAttribute("well", found.stream().noneMatch(Symptom::open));
        return "upkeep/page";
    }
}
