package org.duijie.api.upkeep;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.doctor.Symptom;

/** Backup, restore and doctor for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "upkeep", description = "Backups, restores and the doctor; administrators only")
class UpkeepController {

    private final Downloads downloads;
    private final Restores restores;
    private final Checkup checkup;

    UpkeepController(Downloads downloads, Restores restores, Checkup checkup) {
        this.downloads = downloads;
        this.restores = restores;
        this.checkup = checkup;
    }

    /**
     * What the doctor found.
     *
     * @param well whether nothing has still to be done
     * @param symptoms what is out of order
     */
    record Report(boolean well, List<Symptom> symptoms) {
        static Report of(List<Symptom> symptoms) {
            return new Report(symptoms.stream().noneMatch(Symptom::open), symptoms);
        }
    }

    /**
     * A backup that waits to be restored.
     *
     * @param id of the restore
     * @param at when it was taken
     * @param rows how many rows it has of each table
     */
    record HandedIn(String id, Instant at, SortedMap<String, Long> rows) {
        static HandedIn of(Restores.Waiting waiting) {
            SortedMap<String, Long> rows = new TreeMap<>();
            waiting.holds().tables().forEach(table -> rows.put(table.name(), table.rows()));
            return new HandedIn(waiting.id(), waiting.holds().at(), rows);
        }
    }

    @PostMapping("/backup")
    @Operation(summary = "Takes a backup and sends it", description = "Holds personal data; who took it is audited.")
    ResponseEntity<Resource> backup(Actor actor) throws IOException {
        return downloads.make(actor);
    }

    @PostMapping(path = "/restores", consumes = {"application/gzip", "application/octet-stream"})
    @Operation(summary = "Hands in a backup", description = "It is looked over and waits; a later one takes its place.")
    ResponseEntity<HandedIn> handIn(HttpServletRequest request) throws IOException {
        Restores.Waiting waiting = restores.take(request.getInputStream());
        return ResponseEntity.created(URI.create("/api/v1/restores/" + waiting.id())).body(HandedIn.of(waiting));
    }

    @PostMapping("/restores/{id}")
    @Operation(summary = "Restores the backup that waits, in place of everything", description = "The server stops for"
            + " that and starts again by itself. What there was is kept as a backup in the data folder; everybody signs in"
            + " again.")
    ResponseEntity<Void> restore(@PathVariable String id, Actor actor) {
        restores.begin(id, actor);
        return ResponseEntity.accepted().build();
    }

    @GetMapping("/doctor")
    @Operation(summary = "Looks over store and index", description = "Reads everything and changes nothing.")
    Report examine() {
        return Report.of(checkup.examine());
    }

    @PostMapping("/doctor")
    @Operation(summary = "Looks over store and index, and makes anew what is derived", description = "Repairs are audited.")
    Report repair(Actor actor) {
        return Report.of(checkup.repair(actor));
    }
}
