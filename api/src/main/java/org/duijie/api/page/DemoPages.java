package org.duijie.api.page;

import org.springframework.web.bind.annotation.PostMapping;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.demo.DemoStore;

/** Takes the demonstration out, for administrators. */
@PageController
final class DemoPages {
    private final DemoStore demo;

    DemoPages(DemoStore demo) {
        this.demo = demo;
    }

    @PostMapping("/demo/remove")
    String remove(Actor actor) {
        demo.remove(actor);
        return "redirect:/";
    }
}
