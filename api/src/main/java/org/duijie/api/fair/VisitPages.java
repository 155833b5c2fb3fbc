package org.duijie.api.fair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.duijie.api.page.PageController;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.fair.Suit;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Naming;

/**
 * What a visitor of a fair sees, without an account: the fairs that are open, one of them, a booth, a position. All of one
 * fair is the same page, which looks at its address and finds the rest in the snapshot.
 */
@PageController
@RequestMapping("/fairs")
final class VisitPages {
    private final FairDesk desk;
    private final Clock clock;

    VisitPages(FairDesk desk, Clock clock) {
        this.desk = desk;
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
        if (position != null && position(visit, position).isEmpty()) {
            throw Refusal.notFound(Text.of("岗位", "position"), position);
        }
        model.addAttribute("visit", visit);
        model.addAttribute("levels", EducationLevel.values());
        model.addAttribute("positions", visit.stands().stream().mapToInt(stand -> stand.positions().size()).sum());
        return "fair/visit";
    }

    private static Optional<Position> position(Visit visit, String id) {
        return visit.stands().stream().flatMap(stand -> stand.positions().stream())
                .filter(position -> position.id().equals(id)).findFirst();
    }

    /** Everything the page searches; not sent again while nothing has changed. */
    @GetMapping("/{id}/snapshot")
    @ResponseBody
    ResponseEntity<byte[]> snapshot(@PathVariable String id, Locale locale) {
        byte[] bytes = Json.canonical(Snapshot.of(desk.visit(id), locale));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noCache())
                .eTag('"' + DigestUtils.md5DigestAsHex(bytes) + '"').body(bytes);
    }

    /**
     * How somebody stands to each position who states what he studied and how far; nothing of it is kept.
     *
     * @param education name of an {@link EducationLevel}; empty if not stated
     * @param major code or name of a major; empty if not stated
     * @return by id of the position, the kind and then the reasons
     */
    @PostMapping("/{id}/suits")
    @ResponseBody
    ResponseEntity<byte[]> suits(@PathVariable String id, @RequestParam(defaultValue = "") String education,
            @RequestParam(defaultValue = "") String major, Locale locale) {
        GraduateProfile stated = new GraduateProfile(major(major), education(education), null, null, null, null, null,
                null, null, null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null);
        Map<String, List<String>> answer = new TreeMap<>();
        desk.suits(id, stated, LocalDate.now(clock))
                .forEach((position, suit) -> answer.put(position, words(suit, locale)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .body(Json.canonical(answer));
    }

    private static List<String> words(Suit suit, Locale locale) {
        return List.of(suit.kind().name(), suit.kind().label().in(locale),
                String.join("；", suit.reasons().stream().map(reason -> reason.in(locale)).toList()));
    }

    private static @Nullable EducationLevel education(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return Arrays.stream(EducationLevel.values()).filter(level -> level.name().equals(name)).findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "education", name,
                        Text.of("应为：" + Arrays.toString(EducationLevel.values()),
                                "must be one of " + Arrays.toString(EducationLevel.values()))));
    }

    private static @Nullable Major major(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return null;
        }
        return Stream.of(Major.find(name).stream(), Major.allNamed(name).stream(),
                Major.namings(name).stream().map(Naming::major)).flatMap(found -> found).findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "major", name.length() <= 30 ? name : "…",
                        Text.of("专业目录里没有这个名称，请写全称，如“化学工程与工艺”", "no major in the catalogue is called that")));
    }
}
