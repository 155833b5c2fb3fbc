package org.duijie.engine.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.SessionCheck;
import org.duijie.engine.text.Text;

/** The needs in the table {@code needs}. */
final class JdbcNeeds implements Needs {
    private final Database database;
    private final Documents<Need> documents;
    private final Catalogue catalogue;
    private final JdbcReviews reviews;

    JdbcNeeds(Database database) {
        this.database = database;
        this.documents = new Documents<>(database, "needs", Change.Kind.NEED, Need.class, Text.of("需求", "need"));
        this.catalogue = new Catalogue(database);
        this.reviews = new JdbcReviews(database, documents);
    }

    /** The decisions on these needs. */
    JdbcReviews reviews() {
        return reviews;
    }

    @Override
    public Optional<Versioned<Need>> find(String id) {
        return documents.find(id);
    }

    @Override
    public List<Versioned<Need>> findAll(Collection<String> ids) {
        return documents.findAll(ids);
    }

    @Override
    public Page<Versioned<Need>> list(@Nullable NeedKind kind, @Nullable String owner, @Nullable String words,
            @Nullable String after, int limit) {
        var query = new Listing("needs", after, limit);
        query.where("kind", kind == null ? null : kind.key());
        query.where("owner", owner);
        query.words(words, Set.of());
        return query.page(database, documents, need -> need.id());
    }

    @Override
    public long count() {
        return documents.count();
    }

    @Override
    public Versioned<Need> put(Need need, @Nullable Long expected, Actor actor) {
        return database.write(actor, journal -> put(journal, need, expected, Origin.OWN));
    }

    @Override
    public List<Put> putAll(List<Versioned<Need>> needs, Actor actor) {
        return database.write(actor, journal -> Puts.each(needs,
                need -> documents.find(need.value().id()).filter(found -> found.value().equals(need.value()))
                        .<Put>map(found -> new Put.Unchanged(found.version()))
                        .orElseGet(() -> new Put.Written(
                                put(journal, need.value(), need.version(), Origin.OWN).version()))));
    }

    Versioned<Need> put(Journal journal, Need need, @Nullable Long expected, Origin origin) {
        NeedCheck.require(need,
                Optional.ofNullable(catalogue.parties(List.of(need.owner())).get(need.owner())));
        SessionCheck.KnownNeed before = catalogue.needs(List.of(need.id())).get(need.id());
        if (before != null) {
            requireSameKind(need, before);
            if (!before.owner().equals(need.owner())) {
                references(need.id()).refuse();
            }
        }
        return documents.put(journal, need.id(), need,
                Map.of("kind", need.needKind().key(), "owner", need.owner(), "words",
                        Words.fold(need.id(), need.title()), "standing", reviews.standing(need).key()),
                expected, origin);
    }

    /** Removes what nothing refers to any more. */
    long remove(Journal journal, String id) {
        return documents.remove(journal, id);
    }

    @Override
    public void delete(String id, @Nullable Long expected, Actor actor) {
        database.write(actor, journal -> {
            documents.requireVersion(id, expected);
            references(id).add("releases", Text.of("在已定稿的对接中", "is part of released sessions"), """
                    SELECT releases.id FROM releases JOIN pseudonyms ON pseudonyms.run = releases.run
                    WHERE pseudonyms.subject = :id AND pseudonyms.kind = 'need' ORDER BY releases.number""", id)
                    .refuse();
            database.sql("DELETE FROM pseudonyms WHERE subject = :id AND kind = 'need'").param("id", id).update();
            return remove(journal, id);
        });
    }

    private References references(String id) {
        return new References(database).add("sessions", Text.of("在对接活动的名单中", "is on the rosters of sessions"),
                "SELECT session FROM roster_needs WHERE need = :id ORDER BY session", id);
    }

    private static void requireSameKind(Need need, SessionCheck.KnownNeed before) {
        if (before.kind() != need.needKind()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "kind", need.needKind().key(), Text
                    .of("类别不能更改，现为" + before.kind().label().zh(), "cannot change; it is " + before.kind().key()));
        }
    }
}
