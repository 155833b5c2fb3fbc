package org.duijie.api.fair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    private static final Text LANGUAGE = Text.of("zh", "en");

    private final FairDesk desk;
    private final SuitDesk suits;
    private final Clock clock;
    private final Map<Asked, Sent> sent = new ConcurrentHashMap<>();

    VisitPages(FairDesk desk, SuitDesk suits, Clock clock) {
        this.desk = desk;
        this.suits = suits;
        this.clock = clock;
    }

    /** Of which fair a snapshot is asked for, and in which language. */
    private record Asked(String fair, String language) {}

    /** The snapshot of a visit, which serves as long as the visit does. */
    private record Sent(Visit visit, ResponseEntity<byte[]> answer) {
        static Sent of(Visit visit, Locale locale) {
            byte[] bytes = Json.canonical(Snapshot.of(visit, locale));
            // A strong tag would promise the same bytes, and the server would compress none of them.
            return new Sent(visit,
                    ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noCache())
                            .eTag("W/\"" + DigestUtils.md5DigestAsHex(bytes) + '"').body(bytes));
        }
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
        if (position != null && !visit.offers().positions().contains(position)) {
            throw Refusal.notFound(Text.of("岗位", "position"), position);
        }
        model.addAttribute("visit", visit);
        model.addAttribute("levels", EducationLevel.values());
        model.addAttribute("positions", visit.offers().positions().size());
        return "fair/visit";
    }

    /** Everything the page searches; not sent again while nothing has changed. */
    @GetMapping("/{id}/snapshot")
    @ResponseBody
    @SuppressWarnings("ReferenceEquality") // the desk gives the same object while nothing changes
    ResponseEntity<byte[]> snapshot(@PathVariable String id, Locale locale) {
        Visit visit = desk.visit(id);
        return sent.compute(new Asked(id, LANGUAGE.in(locale)),
                (asked, before) -> before != null && before.visit() == visit ? before : Sent.of(visit, locale))
                .answer();
    }

    /** How somebody stands to each position; nothing of what he states is kept. */
    @PostMapping("/{id}/suits")
    @ResponseBody
    ResponseEntity<byte[]> suits(@PathVariable String id, Stated stated, Locale locale) {
        return Stated.answer(suits.suits(desk.visit(id).positions(), stated.profile(), LocalDate.now(clock)), locale);
    }
}
