package org.duijie.api.opening;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;
import org.duijie.index.openings.Explained;
import org.duijie.index.openings.Opening;
import org.duijie.index.openings.OpeningQuestion;
import org.duijie.index.openings.OpeningSearch;
import org.duijie.index.openings.Openings;
import org.duijie.index.openings.Suggestion;
import org.duijie.index.profiles.Profiles;

/** Asks the index for positions, and shows of them what the store says now. Thread safe. */
@Component
final class OpeningDesk {
    private static final Text LABEL = Text.of("岗位", "position");
    private static final int MOST_ALIKE = 5;
    private static final int MOST_SUGGESTED = 8;

    private final Profiles profiles;
    private final OpeningSearch search;
    private final Needs needs;
    private final Reviews reviews;
    private final Clock clock;

    OpeningDesk(Profiles profiles, Needs needs, Reviews reviews, Clock clock) {
        this.profiles = profiles;
        this.search = new OpeningSearch(profiles);
        this.needs = needs;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * What a question brings.
     *
     * @param openings what the index says
     * @param positions by id, those that may still be seen
     */
    record Found(Openings openings, Map<String, Position> positions) {}

    /**
     * The positions found.
     *
     * @throws Refusal INVALID if the question breaks a rule, CONFLICT while there is no index
     */
    Found find(OpeningInput input) {
        Openings openings = asked(input.question(today()));
        return new Found(openings, positions(
                (openings.hits().isEmpty() ? openings.near() : openings.hits()).stream().map(Opening::id).toList()));
    }

    private Openings asked(OpeningQuestion question) {
        question.require();
        if (profiles.number() == 0) {
            throw unready();
        }
        try {
            return search.answer(question);
        } catch (UncheckedIOException | InternalError e) { // what a failing disk is to files and to mapped files
            throw unready();
        }
    }

    private static Refusal unready() {
        return Refusal.of(Refusal.Kind.CONFLICT, "q", "",
                Text.of("索引正在建立，请稍后再找", "the index is being made; look again in a while"));
    }

    /** Titles to choose from while somebody types; none while there is no index. */
    List<Suggestion> suggest(String typed) {
        return profiles.number() == 0 || typed.length() > OpeningInput.LONGEST
                ? List.of()
                : search.suggest(typed, MOST_SUGGESTED);
    }

    /** Why a position stands where it does; throws NOT_FOUND if the question does not find it. */
    Explained explain(OpeningInput input, String id) {
        return search.explain(input.question(today()), id).orElseThrow(() -> Refusal.notFound(LABEL, id));
    }

    /** A position that anybody may see; throws NOT_FOUND. */
    Position position(String id) {
        return Optional.ofNullable(positions(List.of(id)).get(id)).orElseThrow(() -> Refusal.notFound(LABEL, id));
    }

    /** Those like it that anybody may see. */
    List<Position> alike(String id) {
        List<String> ids = search.moreLikeThis(id, MOST_ALIKE).stream().map(Opening::id).toList();
        Map<String, Position> positions = positions(ids);
        return ids.stream().filter(positions::containsKey).map(positions::get).toList();
    }

    /** Those of the positions that anybody may see, by id. */
    Map<String, Position> positions(List<String> ids) {
        Map<String, Standing> standings = reviews.standings(ids);
        Map<String, Position> positions = new HashMap<>();
        for (Versioned<?> need : needs.findAll(ids)) {
            if (need.value() instanceof Position position
                    && standings.getOrDefault(position.id(), Standing.PENDING).published()) {
                positions.put(position.id(), position);
            }
        }
        return positions;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
