package org.duijie.api.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Versioned;
import org.duijie.index.search.Facet;
import org.duijie.index.search.Question;

/**
 * What the store's own lists have for a question: records whose name or id contains what was typed, as it stands, narrowed by
 * kind and owner alone. Thread safe.
 */
@Component
final class StoreLists {
    private final Parties parties;
    private final Needs needs;
    private final Reviews reviews;

    StoreLists(Parties parties, Needs needs, Reviews reviews) {
        this.parties = parties;
        this.needs = needs;
        this.reviews = reviews;
    }

    /** The first of every kind by turns, as many as the question wants. */
    List<Hit> first(Question question) {
        String words = question.words().isBlank() ? null : question.words().strip();
        List<String> owners = question.filters().getOrDefault(Facet.OWNER, List.of());
        List<List<? extends Hit>> lists = new ArrayList<>();
        if (owners.isEmpty() && asked(question, Facet.WHAT, "party")) {
            Arrays.stream(PartyKind.values()).filter(kind -> asked(question, Facet.KIND, kind.key()))
                    .map(kind -> parties(kind, words, question)).forEach(lists::add);
        }
        if (asked(question, Facet.WHAT, "need")) {
            Arrays.stream(NeedKind.values()).filter(kind -> asked(question, Facet.KIND, kind.key()))
                    .flatMap(kind -> owners.isEmpty()
                            ? Stream.of(needs(kind, null, words, question))
                            : owners.stream().map(owner -> needs(kind, owner, words, question)))
                    .forEach(lists::add);
        }
        return Stream.iterate(0, turn -> turn + 1).limit(question.limit())
                .flatMap(turn -> lists.stream().filter(list -> turn < list.size()).map(list -> list.get(turn)))
                .<Hit>map(hit -> hit).limit(question.limit()).toList();
    }

    private static boolean asked(Question question, Facet facet, String value) {
        return question.filters().getOrDefault(facet, List.of(value)).contains(value);
    }

    private List<Hit.OfParty> parties(PartyKind kind, @Nullable String words, Question question) {
        List<Versioned<Party>> found = parties.list(kind, words, question.persons(), null, question.limit()).items();
        return found.stream().map(Hit.OfParty::new).toList();
    }

    private List<Hit.OfNeed> needs(NeedKind kind, @Nullable String owner, @Nullable String words, Question question) {
        List<Versioned<Need>> found = needs.list(kind, owner, words, null, question.limit()).items();
        Map<String, Standing> standings = reviews.standings(found.stream().map(need -> need.value().id()).toList());
        return found.stream().map(need -> Hit.OfNeed.of(need, standings)).toList();
    }
}
