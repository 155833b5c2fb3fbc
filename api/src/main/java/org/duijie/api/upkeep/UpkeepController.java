package org.duijie.api.upkeep;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.doctor.Symptom;

/** Backup and doctor for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "upkeep", description = "Backups and the doctor; administrators only")
class UpkeepController {

    private final Downloads downloads;
    private final Checkup checkup;

    UpkeepController(Downloads downloads, Checkup checkup) {
        this.downloads = downloads;
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

    @PostMapping("/backup")
    @Operation(summary = "Takes a backup and sends it", description = "Holds personal data; who took it is audited."
            + " It is restored by command, with the server stopped.")
    ResponseEntity<Resource> backup(Actor actor) throws IOException {
        return downloads.make(actor);
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
