package org.duijie.index.profiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.index.analysis.Dictionary;

/**
 * Reads entries from the store. Their parts come by several statements, so an entry may hold an older part beside a newer;
 * the feed then has a change of the newer that is still to be followed. Every method may throw {@link StoreFault}.
 */
final class Entries {
    /** Most records the store gives at once. */
    static final int AT_ONCE = 500;

    private final Sources sources;

    Entries(Sources sources) {
        this.sources = sources;
    }

    /** Which store this is. */
    String identity() {
        return StoreFault.guard(sources.changes()::identity);
    }

    /** The number of the latest change. */
    long last() {
        return StoreFault.guard(sources.changes()::last);
    }

    /** The changes after a number, at most {@value #AT_ONCE}. */
    List<Change> changesAfter(long number) {
        return StoreFault.guard(() -> sources.changes().after(number, AT_ONCE));
    }

    /** The number of the bureau's synonyms in force; 0 if none are. */
    long synonyms() {
        return StoreFault.guard(sources.synonyms()::live);
    }

    /** The dictionary with the bureau's synonyms of that number; without any if there are none of that number. */
    Dictionary dictionary(long number) {
        return number == 0
                ? Dictionary.shipped()
                : StoreFault.guard(() -> sources.synonyms().find(number))
                        .map(version -> Dictionary.of(number, version.sets())).orElseGet(Dictionary::shipped);
    }

    /** How many entries there are. */
    long count() {
        return StoreFault.guard(() -> sources.parties().count() + sources.needs().count());
    }

    /** Those of at most {@value #AT_ONCE} records of a kind that there are. */
    List<Entry> find(Key.Kind kind, Collection<String> ids) {
        return switch (kind) {
            case PARTY -> StoreFault.guard(() -> sources.parties().findAll(ids)).stream().map(Entries::entry).toList();
            case NEED -> complete(StoreFault.guard(() -> sources.needs().findAll(ids)));
        };
    }

    /** The parties after an id, or from the start. */
    Page<Versioned<Party>> parties(@Nullable String after) {
        return StoreFault.guard(() -> sources.parties().list(null, null, true, after, AT_ONCE));
    }

    /** The needs after an id, or from the start; all if no owner is given. */
    Page<Versioned<Need>> needs(@Nullable String owner, @Nullable String after) {
        return StoreFault.guard(() -> sources.needs().list(null, owner, null, after, AT_ONCE));
    }

    static Entry entry(Versioned<Party> party) {
        return new Entry.OfParty(party.value(), party.version());
    }

    /** Entries of at most {@value #AT_ONCE} needs; a need that goes while this reads is left out. */
    List<Entry> complete(List<Versioned<Need>> needs) {
        List<String> ids = needs.stream().map(need -> need.value().id()).toList();
        List<String> ownerIds = needs.stream().map(need -> need.value().owner()).distinct().toList();
        Map<String, Standing> standings = StoreFault.guard(() -> sources.reviews().standings(ids));
        Map<String, Party> owners = StoreFault.guard(() -> sources.parties().findAll(ownerIds)).stream()
                .collect(Collectors.toMap(party -> party.value().id(), Versioned::value));
        List<Entry> complete = new ArrayList<>();
        for (Versioned<Need> need : needs) {
            Standing standing = standings.get(need.value().id());
            Party owner = owners.get(need.value().owner());
            if (standing != null && owner != null) {
                complete.add(new Entry.OfNeed(need.value(), need.version(), standing, owner));
            }
        }
        return complete;
    }
}
