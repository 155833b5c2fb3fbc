package org.duijie.api.audit;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.audit.AuditTrail;

/** The trail of all writes, newest first, and, for whoever asks, whether its chain is whole. */
@PageController
final class AuditPages {
    private static final int PER_PAGE = 100;

    private final AuditTrail trail;

    AuditPages(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    String entries(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "false") boolean check, Model model) {
        List<AuditEntry> entries = trail.before(before, PER_PAGE);
        model.addAttribute("entries", entries);
        // To check is to read and hash the whole trail, and that grows with the years.
        model.addAttribute("broken", check ? trail.firstBroken() : null);
        model.addAttribute("next", entries.size() < PER_PAGE ? null : entries.getLast().number());
        return "audit/list";
    }
}
