package org.duijie.engine.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** The parties in the table {@code parties}. */
final class JdbcParties implements Parties {
    private static final Set<String> PERSONS = Arrays.stream(PartyKind.values()).filter(PartyKind::person)
            .map(PartyKind::key).collect(Collectors.toUnmodifiableSet());

    private final Database database;
    private final Documents<Party> documents;
    private final Catalogue catalogue;

    JdbcParties(Database database) {
        this.database = database;
        this.documents = new Documents<>(database, "parties", Change.Kind.PARTY, Party.class,
                Text.of("单位或人员", "party"));
        this.catalogue = new Catalogue(database);
    }

    @Override
    public Optional<Versioned<Party>> find(String id) {
        return documents.find(id);
    }

    @Override
    public List<Versioned<Party>> findAll(Collection<String> ids) {
        return documents.findAll(ids);
    }

    @Override
    public Page<Versioned<Party>> list(@Nullable PartyKind kind, @Nullable String words, boolean persons,
            @Nullable String after, int limit) {
        var query = new Listing("parties", after, limit);
        query.where("kind", kind == null ? null : kind.key());
        query.words(words, persons ? Set.of() : PERSONS);
        return query.page(database, documents, party -> party.id());
    }

    @Override
    public long count() {
        return documents.count();
    }

    @Override
    public Versioned<Party> put(Party party, @Nullable Long expected, Actor actor) {
        PartyCheck.require(party);
        return database.write(actor, journal -> put(journal, party, expected, Origin.OWN));
    }

    @Override
    public List<Put> putAll(List<Versioned<Party>> parties, Actor actor) {
        return database.write(actor, journal -> Puts.each(parties, party -> {
            PartyCheck.require(party.value());
            return documents.find(party.value().id()).filter(found -> found.value().equals(party.value()))
                    .<Put>map(found -> new Put.Unchanged(found.version()))
                    .orElseGet(() -> new Put.Written(
                            put(journal, party.value(), party.version(), Origin.OWN).version()));
        }));
    }

    /** Writes a party that is legal in itself. */
    Versioned<Party> put(Journal journal, Party party, @Nullable Long expected, Origin origin) {
        PartyKind kind = party.partyKind();
        PartyKind before = catalogue.parties(List.of(party.id())).get(party.id());
        if (before != null && before != kind) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "kind", kind.key(),
                    Text.of("类别不能更改，现为" + before.label().zh(), "cannot change; it is " + before.key()));
        }
        return documents.put(journal, party.id(), party,
                Map.of("kind", kind.key(), "words", Words.fold(party.id(), party.name())), expected, origin);
    }

    /** Removes what nothing refers to any more. */
    long remove(Journal journal, String id) {
        return documents.remove(journal, id);
    }

    @Override
    public void delete(String id, @Nullable Long expected, Actor actor) {
        database.write(actor, journal -> {
            documents.requireVersion(id, expected);
            new References(database)
                    .add("needs", Text.of("有需求属于它", "owns needs"),
                            "SELECT id FROM needs WHERE owner = :id ORDER BY id", id)
                    .add("sessions", Text.of("在对接活动的名单中", "is on the rosters of sessions"),
                            "SELECT session FROM roster_parties WHERE party = :id ORDER BY session", id)
                    .add("releases", Text.of("参加了已定稿的对接", "took part in released sessions"), """
                            SELECT releases.id FROM releases JOIN pseudonyms ON pseudonyms.run = releases.run
                            WHERE pseudonyms.subject = :id AND pseudonyms.kind IN ('host', 'candidate')
                            ORDER BY releases.number""", id)
                    .refuse();
            database.sql("DELETE FROM pseudonyms WHERE subject = :id AND kind <> 'need'").param("id", id).update();
            return remove(journal, id);
        });
    }
}
