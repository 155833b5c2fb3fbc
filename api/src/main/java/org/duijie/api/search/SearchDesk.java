package org.duijie.api.search;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Marks;
import org.duijie.index.search.Question;
import org.duijie.index.search.StaffSearch;

/** Asks the index and reads what it names from the store; asks the store alone while there is no index. Thread safe. */
@Component
final class SearchDesk {
    /** Who has just written something finds it, at the price of waiting so long at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Profiles profiles;
    private final StaffSearch search;
    private final StoreLists lists;
    private final Parties parties;
    private final Needs needs;
    private final Reviews reviews;

    SearchDesk(Profiles profiles, StoreLists lists, Parties parties, Needs needs, Reviews reviews) {
        this.profiles = profiles;
        this.search = new StaffSearch(profiles);
        this.lists = lists;
        this.parties = parties;
        this.needs = needs;
        this.reviews = reviews;
    }

    /**
     * What a question brings. A record removed since the index last looked is left out.
     *
     * @throws Refusal INVALID if the question breaks a rule; CONFLICT if it goes on from an answer of the index, and now only
     *     the store can answer
     */
    Results find(Question question) {
        question.require();
        boolean follows = profiles.state().activity() instanceof Activity.Following;
        long behind = behind(follows ? PATIENCE : Duration.ZERO);
        long number = profiles.number();
        if (number == 0) {
            return ofStore(question);
        }
        try {
            Answer answer = search.answer(question);
            return new Results(hits(answer.keys()), answer,
                    follows ? Results.Source.INDEX : Results.Source.OLD_INDEX, number, behind);
        } catch (UncheckedIOException | InternalError e) { // what a failing disk is to files and to mapped files
            return ofStore(question);
        }
    }

    /** Marks for what was asked for, read as the index reads it now. */
    Marks marks(String words) {
        return Marks.of(words, profiles.dictionary());
    }

    private long behind(Duration most) {
        try {
            return profiles.catchUp(most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return profiles.state().lag();
        }
    }

    private Results ofStore(Question question) {
        if (question.after() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "after", "", Text.of("索引暂不可用，不能接着翻页；请从头查找",
                    "the index cannot be used for now, so this cannot be gone on with; begin without it"));
        }
        return Results.ofStore(lists.first(question));
    }

    private List<Hit> hits(List<Key> keys) {
        Map<String, Versioned<Party>> foundParties = byId(parties.findAll(ids(keys, Key.Kind.PARTY)), Party::id);
        Map<String, Versioned<Need>> foundNeeds = byId(needs.findAll(ids(keys, Key.Kind.NEED)), Need::id);
        Map<String, Standing> standings = reviews.standings(foundNeeds.keySet());
        return keys.stream().<Hit>flatMap(key -> switch (key.kind()) {
            case PARTY -> Stream.ofNullable(foundParties.get(key.id())).map(Hit.OfParty::new);
            case NEED -> Stream.ofNullable(foundNeeds.get(key.id())).map(need -> Hit.OfNeed.of(need, standings));
        }).toList();
    }

    private static List<String> ids(List<Key> keys, Key.Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).map(Key::id).toList();
    }

    private static <T> Map<String, Versioned<T>> byId(List<Versioned<T>> records, Function<T, String> id) {
        return records.stream().collect(Collectors.toMap(r -> id.apply(r.value()), Function.identity()));
    }
}
