package org.duijie.api.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Backs;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.ReviewCase;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Needs that wait for a decision (待审), and what was decided on others. */
@PageController
final class ReviewPages {
    private static final int PER_PAGE = 50;

    private final Reviews reviews;
    private final Exceptions exceptions;
    private final Clock clock;

    ReviewPages(Reviews reviews, Exceptions exceptions, Clock clock) {
        this.reviews = reviews;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /**
     * A need of the list.
     *
     * @param ownerName display name of its owner
     * @param asked the conditions to decide on
     * @param words the words its requirements were read from, those of the conditions marked
     * @param excepted what documents allow its owner of what it asks
     */
    record Row(Need need, long version, String ownerName, List<Asked> asked, List<Marked.Piece> words,
            List<Exceptions.Claim> excepted, @Nullable Review review) {
        static Row of(ReviewCase reviewed, List<Exceptions.Entry> exceptions, Names names) {
            Need need = reviewed.need().value();
            List<Asked> asked = Asked.concerns(need);
            String written = need instanceof Position position ? position.requirement() : "";
            return new Row(need, reviewed.need().version(), names.party(need.owner()), asked,
                    Marked.of(written, asked.stream().map(Asked::words).toList()),
                    exceptions.stream().map(Exceptions.Entry::claim).filter(claim -> covers(claim, need)).toList(),
                    reviewed.review());
        }

        private static boolean covers(Exceptions.Claim claim, Need need) {
            return claim.scope().equals(need.owner()) && need.concerns().stream()
                    .anyMatch(condition -> condition.kind().attributes().contains(claim.attribute()));
        }
    }

    @GetMapping("/reviews")
    String list(@RequestParam(defaultValue = "pending") String state,
            @RequestParam(required = false) @Nullable String after, Names names, Model model) {
        Standing standing = Standing.ofKey(state).filter(s -> s != Standing.OPEN).orElse(Standing.PENDING);
        var page = reviews.list(standing, after, PER_PAGE);
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing one : EnumSet.of(Standing.PENDING, Standing.ADMITTED, Standing.HELD_BACK)) {
            counts.put(one, reviews.count(one, EnumSet.allOf(NeedKind.class)));
        }
        List<Exceptions.Entry> live = exceptions.live(Provisions.DEMANDS, LocalDate.now(clock));
        model.addAttribute("standing", standing);
        model.addAttribute("counts", counts);
        model.addAttribute("rows", page.items().stream().map(r -> Row.of(r, live, names)).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        return "review/list";
    }

    /**
     * Decides on all needs that are ticked.
     *
     * @param need the needs, each as id and version with a blank between
     */
    @PostMapping("/reviews")
    String decide(@RequestParam(defaultValue = "") List<String> need, @RequestParam Review.Decision decision,
            @RequestParam String reason, @RequestParam(defaultValue = "/reviews") String back, Actor actor) {
        reviews.decide(need.stream().map(ReviewPages::target).toList(), decision, reason.strip(), actor);
        return "redirect:" + Backs.within(back);
    }

    private static Reviews.Target target(String ticked) {
        String[] parts = ticked.split(" ", 2);
        try {
            return new Reviews.Target(parts[0], Long.valueOf(parts[parts.length - 1]));
        } catch (NumberFormatException e) {
            throw Refusal.of(Refusal.Kind.INVALID, "need", ticked, Text.of("无法识别", "cannot be read"));
        }
    }
}
