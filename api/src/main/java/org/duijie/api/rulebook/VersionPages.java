package org.duijie.api.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.Publication;
import org.duijie.rules.edit.BookDifference;
import org.duijie.rules.edit.SheetLabels;

/** What counted when, how versions differ in plain words, and the way back. */
@PageController
@RequestMapping("/books/{name}/versions")
final class VersionPages {
    /** How many versions the page tells of, newest first; programs read them all. */
    private static final int MOST = 30;

    private final BookDesk desk;
    private final Clock clock;

    VersionPages(BookDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A version of the list.
     *
     * @param changes how it differs from the one before
     * @param standing whether it counts, is to count or counted
     */
    record Line(Publication publication, List<BookDifference.Stroke> changes, Standing standing) {}

    /** How a version stands at this moment. */
    enum Standing {
        LIVE, TO_COME, PAST
    }

    @GetMapping
    String list(@PathVariable String name, Model model) {
        List<Publication> publications = desk.publications(name);
        @Nullable
        Publication live = publications.stream().filter(p -> !p.effective().isAfter(clock.instant())).findFirst()
                .orElse(null);
        model.addAttribute("name", name);
        model.addAttribute("book", SheetLabels.of(desk.live(name)).book());
        model.addAttribute("version", desk.live(name).ref().version());
        model.addAttribute("lines", publications.stream().limit(MOST).map(p -> line(p, publications, live)).toList());
        return "rulebook/versions";
    }

    @PostMapping("/{version}/rollback")
    String rollBack(@PathVariable String name, @PathVariable String version, @RequestParam String note, Actor actor) {
        desk.rollBack(name, version, note.strip(), LocalDate.now(clock), actor);
        return "redirect:/books/" + name + "/versions";
    }

    private Line line(Publication publication, List<Publication> all, @Nullable Publication live) {
        String name = publication.ref().name();
        int next = all.indexOf(publication) + 1;
        List<BookDifference.Stroke> changes = next == all.size()
                ? List.of()
                : BookDifference.of(desk.sheets(name, all.get(next).ref().version()),
                        desk.sheets(name, publication.ref().version())).changes();
        return new Line(publication, changes, standing(publication, Objects.requireNonNullElse(live, publication)));
    }

    private Standing standing(Publication publication, Publication live) {
        if (publication.equals(live)) {
            return Standing.LIVE;
        }
        return publication.number() > live.number() ? Standing.TO_COME : Standing.PAST;
    }
}
