package org.duijie.api.start;

import java.security.Principal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.demo.DemoStore;

/** The demonstration district for programs. */
@RestController
@RequestMapping("/api/v1/demo")
@Tag(name = "demonstration", description = "The invented district of an empty store; administrators only")
class DemoController {

    private final DemoStore demo;

    DemoController(DemoStore demo) {
        this.demo = demo;
    }

    /** Whether anything of the demonstration is there. */
    record View(boolean present) {}

    @GetMapping
    @Operation(summary = "Whether the demonstration is there")
    View read() {
        return new View(demo.present());
    }

    @DeleteMapping
    @Operation(summary = "Removes every trace of the demonstration", description = "Refused while own records refer to it.")
    ResponseEntity<Void> remove(Principal principal) {
        demo.remove(new Actor(principal.getName()));
        return ResponseEntity.noContent().build();
    }
}
