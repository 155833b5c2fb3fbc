package org.duijie.api.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.duijie.api.opening.FacetWords;
import org.duijie.api.opening.OpeningDesk;
import org.duijie.api.opening.OpeningInput;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Hits;
import org.duijie.engine.watch.Owner;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.engine.watch.SavedSearches;
import org.duijie.index.openings.OpeningFacet;
import org.duijie.index.openings.OpeningQuestion;

/** Saves searches, and shows of what came up for them what anybody may see now. Thread safe. */
@Component
final class WatchDesk {
    private static final Text SEARCH = Text.of("已存的搜索", "saved search");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Text FEED = Text.of("订阅", "feed");
    /** Of each search in a list; with as many searches as an owner may have, what the store reads at once. */
    private static final int EACH = 10;

    private final SavedSearches searches;
    private final OpeningDesk openings;
    private final Parties parties;
    private final Clock clock;

    WatchDesk(SavedSearches searches, OpeningDesk openings, Parties parties, Clock clock) {
        this.searches = searches;
        this.openings = openings;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * A position that came up.
     *
     * @param fresh whether its owner has not seen it in the list before
     */
    record Item(Hit hit, Position position, String ownerName, boolean fresh) {}

    /**
     * A search with what came up for it.
     *
     * @param label what it asks for, in words
     * @param address of the page that searches so, newest first
     * @param news how many positions its owner has not seen
     * @param items newest first
     */
    record Shown(SavedSearch search, Text label, String address, int news, List<Item> items) {}

    /** The searches of an owner. */
    List<Shown> list(Owner owner) {
        return shown(searches.list(owner, EACH));
    }

    /** The search of a feed; throws NOT_FOUND. */
    Shown feed(String feed) {
        SavedSearches.Listed listed = Optional.of(feed).filter(Devices::isSecret)
                .flatMap(secret -> searches.find(secret, Hits.KEPT)).orElseThrow(() -> Refusal.notFound(FEED, ""));
        searches.use(listed.search());
        return shown(List.of(listed)).getFirst();
    }

    /** Saves what an address asks for; throws INVALID if it cannot be asked, CONFLICT if the owner has too many. */
    Shown save(OpeningInput input, Owner owner) {
        OpeningQuestion question = input.question(LocalDate.now(clock), List.of());
        question.require();
        SavedSearch saved = searches.save(question.toSave(), owner, Devices.secret());
        return shown(List.of(new SavedSearches.Listed(saved, 0, List.of()))).getFirst();
    }

    /** Notes that an owner has seen what is shown. */
    void look(Owner owner, List<Shown> shown) {
        look(owner, shown.stream().flatMap(one -> one.items().stream()).mapToLong(item -> item.hit().number()).max()
                .orElse(0));
    }

    /** Notes that an owner has seen all hits up to a number. */
    void look(Owner owner, long hit) {
        searches.look(owner, hit);
    }

    /** Removes a search of whoever asks; throws NOT_FOUND. */
    void remove(Optional<Owner> owner, String number) {
        if (owner.isEmpty() || !NUMBER.matcher(number).matches()) {
            throw Refusal.notFound(SEARCH, number);
        }
        searches.remove(owner.get(), Long.parseLong(number));
    }

    private List<Shown> shown(List<SavedSearches.Listed> listed) {
        Map<String, Position> positions = openings.positions(listed.stream().flatMap(one -> one.newest().stream())
                .map(Hit::need).distinct().toList());
        Map<String, String> names = new HashMap<>();
        parties.findAll(positions.values().stream().map(Position::owner).distinct().toList())
                .forEach(party -> names.put(party.value().id(), party.value().name()));
        return listed.stream().map(one -> shown(one, positions, names)).toList();
    }

    private static Shown shown(SavedSearches.Listed listed, Map<String, Position> positions,
            Map<String, String> names) {
        SavedSearch search = listed.search();
        List<Item> items = listed.newest().stream().filter(hit -> positions.containsKey(hit.need())).map(hit -> {
            Position position = Objects.requireNonNull(positions.get(hit.need()));
            return new Item(hit, position, names.getOrDefault(position.owner(), ""), hit.number() > search.looked());
        }).toList();
        return new Shown(search, label(search.question()),
                OpeningInput.of(search.question()).address("/openings", null, null, null), listed.news(), items);
    }

    /** Such as {@code 电工 · 龙城区、双塔区 · 本科}. */
    private static Text label(SavedQuestion question) {
        StringBuilder zh = new StringBuilder(question.words());
        StringBuilder en = new StringBuilder(question.words());
        for (OpeningFacet facet : OpeningFacet.values()) {
            List<Text> values = question.filters().getOrDefault(facet.key(), List.of()).stream()
                    .map(value -> FacetWords.label(facet, value, List.of())).toList();
            if (!values.isEmpty()) {
                zh.append(zh.isEmpty() ? "" : " · ").append(String.join("、", values.stream().map(Text::zh).toList()));
                en.append(en.isEmpty() ? "" : " · ").append(String.join(", ", values.stream().map(Text::en).toList()));
            }
        }
        return Text.of(zh.toString(), en.toString());
    }
}
