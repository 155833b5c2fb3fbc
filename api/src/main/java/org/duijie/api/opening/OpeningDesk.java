package org.duijie.api.opening;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PublishedPositions;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.openings.Explained;
import org.duijie.index.openings.Frequent;
import org.duijie.index.openings.Opening;
import org.duijie.index.openings.OpeningQuestion;
import org.duijie.index.openings.OpeningSearch;
import org.duijie.index.openings.Openings;
import org.duijie.index.openings.Suggestion;
import org.duijie.index.profiles.Profiles;

/** Asks the index for positions, and shows of them what the store says now. Thread safe. */
@Component
public final class OpeningDesk {
    private static final Text LABEL = Text.of("岗位", "position");
    private static final int MOST_ALIKE = 5;
    private static final int MOST_SUGGESTED = 8;

    private final Profiles profiles;
    private final OpeningSearch search;
    private final Frequent frequent;
    private final PublishedPositions published;
    private final FairDesk fairs;
    private final Clock clock;

    OpeningDesk(Profiles profiles, Frequent frequent, PublishedPositions published, FairDesk fairs,
            Clock clock) {
        this.profiles = profiles;
        this.search = new OpeningSearch(profiles);
        this.frequent = frequent;
        this.published = published;
        this.fairs = fairs;
        this.clock = clock;
    }

    /**
     * What a question brings.
     *
     * @param openings what the index says
     * @param positions by id, those that may still be seen
     * @param fairs the fairs anybody may look at, today's first
     */
    record Found(Openings openings, Map<String, Position> positions, List<Visit> fairs) {}

    /**
     * The positions found.
     *
     * @throws Refusal INVALID if the question breaks a rule, CONFLICT while there is no index
     */
    Found find(OpeningInput input) {
        List<Visit> coming = fairs.open().reversed().stream().filter(visit -> !visit.date().isBefore(today()))
                .toList();
        OpeningQuestion question = question(input, coming);
        Openings openings = asked(question);
        if (openings.total() > 0 && question.after() == null) {
            frequent.asked(question.words());
        }
        return new Found(openings, positions(
                (openings.hits().isEmpty() ? openings.near() : openings.hits()).stream().map(Opening::id).toList()),
                coming);
    }

    /** Where fairs have which positions is asked of the fairs each time, so that it is right whenever a booth moves. */
    private OpeningQuestion question(OpeningInput input, List<Visit> fairs) {
        return input.question(today(), fairs.stream().map(Visit::offers).toList());
    }

    /** The dictionary by which questions are read now. */
    Dictionary dictionary() {
        return profiles.dictionary();
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
        return search.explain(question(input, fairs.open()), id).orElseThrow(() -> Refusal.notFound(LABEL, id));
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

    /** Those of at most 500 positions that anybody may see, by id. */
    public Map<String, Position> positions(List<String> ids) {
        return published.among(ids);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
