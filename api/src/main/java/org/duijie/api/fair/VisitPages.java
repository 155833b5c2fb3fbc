package org.duijie.api.fair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.duijie.api.page.PageController;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.find.SuitDesk;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;

/**
 * What a visitor of a fair sees, without an account: the fairs that are open, one of them, a booth, a position. All of one
 * fair is the same page, which looks at its address and finds the rest in the snapshot.
 */
@PageController
@RequestMapping("/fairs")
final class VisitPages {
    private final FairDesk desk;
    private final SuitDesk suits;
    private final Clock clock;

    VisitPages(FairDesk desk, SuitDesk suits, Clock clock) {
        this.desk = desk;
        this.suits = suits;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("fairs", desk.open());
        return "fair/list";
    }

    @GetMapping({"/{id}", "/{id}/booths/{booth}", "/{id}/positions/{position}"})
    String one(@PathVariable String id, @PathVariable(required = false) @Nullable String booth,
            @PathVariable(required = false) @Nullable String position, Model model) {
        Visit visit = desk.visit(id);
        if (booth != null && visit.at(booth).isEmpty()) {
            throw Refusal.notFound(Text.of("展位", "booth"), booth);
        }
        if (position != null && visit.positions().stream().noneMatch(one -> one.id().equals(position))) {
            throw Refusal.notFound(Text.of("岗位", "position"), position);
        }
        model.addAttribute("visit", visit);
        model.addAttribute("levels", EducationLevel.values());
        model.addAttribute("positions", visit.positions().size());
        return "fair/visit";
    }

    /** Everything the page searches; not sent again while nothing has changed. */
    @GetMapping("/{id}/snapshot")
    @ResponseBody
    ResponseEntity<byte[]> snapshot(@PathVariable String id, Locale locale) {
        byte[] bytes = Json.canonical(Snapshot.of(desk.visit(id), locale));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noCache())
                .eTag('"' + DigestUtils.md5DigestAsHex(bytes) + '"').body(bytes);
    }

    /** How somebody stands to each position; nothing of what he states is kept. */
    @PostMapping("/{id}/suits")
    @ResponseBody
    ResponseEntity<byte[]> suits(@PathVariable String id, Stated stated, Locale locale) {
        return Stated.answer(suits.suits(desk.visit(id).positions(), stated.profile(), LocalDate.now(clock)), locale);
    }
}
