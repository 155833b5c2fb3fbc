package org.duijie.api.audit;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.audit.AuditTrail;

/** The audit trail for programs. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit", description = "Who wrote what and when; administrators and approvers only")
class AuditController {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * A part of the trail.
     *
     * @param items newest first
     * @param next value of {@code before} for the part that follows; absent at the end
     */
    record Part(List<AuditEntry> items, @Nullable Long next) {}

    /**
     * Whether the chain of hashes is whole.
     *
     * @param whole whether it is
     * @param firstBroken number of the first entry whose hash does not fit; 0 if there is none
     */
    record Check(boolean whole, long firstBroken) {}

    @GetMapping
    @Operation(summary = "Reads the trail, newest first")
    Part list(@RequestParam(required = false) @Nullable Long before, @RequestParam(defaultValue = "100") int limit) {
        List<AuditEntry> items = trail.before(before == null ? Long.MAX_VALUE : before, limit);
        return new Part(items, items.size() < limit || items.getLast().number() == 1 ? null : items.getLast().number());
    }

    @GetMapping("/check")
    @Operation(summary = "Checks the chain of hashes", description = "Reads the whole trail.")
    Check check() {
        long broken = trail.firstBroken();
        return new Check(broken == 0, broken);
    }
}
