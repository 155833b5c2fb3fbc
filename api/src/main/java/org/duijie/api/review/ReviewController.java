package org.duijie.api.review;

import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.http.Precondition;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.ReviewCase;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.text.Text;

/** Decisions on needs for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reviews", description = "Needs whose conditions somebody must decide on before they are published")
class ReviewController {

    private final Reviews reviews;

    ReviewController(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * How a need stands.
     *
     * @param need its id
     * @param version its version, the entity tag to decide with
     * @param title its title
     * @param owner id of the party whose need it is
     * @param standing how it stands
     * @param conditions those somebody must decide on
     * @param review the last decision; null if there was none. It counts while it is about these very conditions.
     */
    record Item(String need, long version, String title, String owner, Standing standing, List<Asked> conditions,
            @Nullable Review review) {
        static Item of(ReviewCase reviewed) {
            var need = reviewed.need().value();
            return new Item(need.id(), reviewed.need().version(), need.title(), need.owner(), reviewed.standing(),
                    Asked.concerns(need), reviewed.review());
        }
    }

    /**
     * A slice of a list.
     *
     * @param next the cursor of the next slice; null at the end
     * @param total how many there are in all
     */
    record Items(List<Item> items, @Nullable String next, long total) {}

    /**
     * A decision.
     *
     * @param decision what is decided
     * @param reason why, 1 to 500 characters
     */
    record Ruling(Review.Decision decision, String reason) {}

    @GetMapping("/reviews")
    @Operation(summary = "Lists needs by how they stand", description = "state: pending, admitted, held-back or open.")
    Items list(@RequestParam(defaultValue = "pending") String state,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
        Standing standing = Standing.ofKey(state).orElseThrow(() -> unknown(state));
        Page<ReviewCase> page = reviews.list(standing, after, limit);
        return new Items(page.items().stream().map(Item::of).toList(), page.next(),
                reviews.count(standing, EnumSet.allOf(NeedKind.class)));
    }

    @GetMapping("/needs/{id}/review")
    @Operation(summary = "Reads how a need stands", description = "Answers with the version of the need as entity tag.")
    ResponseEntity<Item> read(@PathVariable String id) {
        return tagged(reviews.find(id).orElseThrow(() -> Refusal.notFound(Text.of("需求", "need"), id)));
    }

    @PutMapping("/needs/{id}/review")
    @Operation(summary = "Decides on the conditions of a need", description = "The decision is a new version of the need and holds until its conditions or its owner change.")
    ResponseEntity<Item> decide(@PathVariable String id, @RequestBody Ruling ruling,
            @RequestHeader HttpHeaders headers, Principal principal) {
        OptionalLong version = reviews.find(id).stream().mapToLong(found -> found.need().version()).findFirst();
        var target = new Reviews.Target(id, Precondition.toChange(headers, version));
        return tagged(reviews.decide(List.of(target), ruling.decision(), ruling.reason(),
                new Actor(principal.getName())).getFirst());
    }

    private static ResponseEntity<Item> tagged(ReviewCase reviewed) {
        return ResponseEntity.ok().eTag(Precondition.tag(reviewed.need().version())).body(Item.of(reviewed));
    }

    private static Refusal unknown(String state) {
        String legal = Arrays.stream(Standing.values()).map(Standing::key).collect(Collectors.joining(", "));
        return Refusal.of(Refusal.Kind.INVALID, "state", state,
                Text.of("可填：" + legal, "must be one of: " + legal));
    }
}
