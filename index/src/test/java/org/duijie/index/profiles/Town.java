package org.duijie.index.profiles;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** A store on real files with firms, their positions and graduates, and what an index of it must hold. */
final class Town implements AutoCloseable {
    static final Actor STAFF = new Actor("wang");
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final RandomProfiles random;
    private final Store store;

    Town(Path folder, long seed) {
        this.random = new RandomProfiles(seed);
        this.store = Store.open(folder, NOON);
    }

    Store store() {
        return store;
    }

    Sources sources() {
        return new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                store.synonyms());
    }

    /** An index of it with one room. */
    Profiles index(Path folder) {
        return Profiles.open(folder, sources(), dictionary -> List.of(new ToldFields("1")), NOON);
    }

    void firm(String id, String name) {
        put(new Enterprise(id, name, null, Contact.NONE, null, null));
    }

    void graduate(String id) {
        put(Stream
                .generate(() -> new Graduate(id, "某人", null, new Contact("13800000000", null), random.graduate()))
                .filter(graduate -> PartyCheck.check(graduate).isEmpty()).findFirst().orElseThrow());
    }

    void put(Party party) {
        store.parties().put(party, null, STAFF);
    }

    void position(String id, String owner, Condition... conditions) {
        store.needs().put(aPosition(id, owner, conditions), null, STAFF);
    }

    /** A legal one of an enterprise. */
    Need aPosition(String id, String owner, Condition... conditions) {
        return Stream.generate(() -> new Position(id, owner, "岗位", "", random.position(), "", List.of(conditions)))
                .filter(need -> NeedCheck.check(need, Optional.of(PartyKind.ENTERPRISE)).isEmpty()).findFirst()
                .orElseThrow();
    }

    /** Waits until an index has come to where the store is, and holds it against the store. */
    void requireSame(Profiles index) throws InterruptedException {
        requireReached(index);
        assertThat(differences(entries(), documents(index))).as("documents that differ").isEmpty();
    }

    /** Waits until searches see all that is in the store. */
    void requireReached(Profiles index) throws InterruptedException {
        assertThat(index.await(store.changes().last(), LONG)).as("%s", index.state()).isTrue();
    }

    /** The keys under which two say something else. */
    private static SortedSet<String> differences(Map<String, String> one, Map<String, String> other) {
        SortedSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }

    /** What the documents tell, by their keys. */
    static Map<String, String> documents(Profiles index) {
        return index.read(searcher -> {
            Map<String, String> told = new TreeMap<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), Integer.MAX_VALUE).scoreDocs) {
                var document = stored.document(hit.doc);
                assertThat(told.put(document.get(Key.FIELD), document.get(ToldFields.FIELD))).isNull();
            }
            return told;
        });
    }

    /** What they should tell. */
    Map<String, String> entries() {
        Map<String, String> told = new TreeMap<>();
        String after = null;
        do {
            Page<Versioned<Party>> page = store.parties().list(null, null, true, after, 500);
            page.items().forEach(p -> tell(told, new Entry.OfParty(p.value(), p.version())));
            after = page.next();
        } while (after != null);
        Reviews reviews = store.reviews();
        do {
            Page<Versioned<Need>> page = store.needs().list(null, null, null, after, 500);
            for (Versioned<Need> need : page.items()) {
                tell(told, new Entry.OfNeed(need.value(), need.version(),
                        reviews.find(need.value().id()).orElseThrow().standing(),
                        store.parties().find(need.value().owner()).orElseThrow().value()));
            }
            after = page.next();
        } while (after != null);
        return told;
    }

    private static void tell(Map<String, String> told, Entry entry) {
        told.put(Key.of(entry).toString(), entry.toString());
    }

    @Override
    public void close() {
        store.close();
    }
}
