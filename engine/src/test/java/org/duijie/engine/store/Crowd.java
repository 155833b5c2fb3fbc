package org.duijie.engine.store;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.RandomRecords;
import org.duijie.engine.account.Account;
import org.duijie.engine.account.Role;
import org.duijie.engine.feed.Change;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.intake.Ruling;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;
import org.duijie.engine.release.Move;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.rulebook.Publication;
import org.duijie.engine.rulebook.RuleBooks;
import org.duijie.engine.text.Text;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Owner;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;

/** A store with something in every table, and everything that is in one. */
final class Crowd {
    private Crowd() {}

    /** Fills an empty store: one of each, a run that goes on, and random parties beside them. */
    static void fill(Store store, RandomGenerator random, int parties) {
        store.accounts().create(new Account("wang", "$argon2id$x", Set.of(Role.ADMIN), true, false), Stored.STAFF);
        store.parties().put(Records.enterprise("firm"), 0L, Stored.STAFF);
        store.parties().put(Records.graduate("zhang"), 0L, Stored.STAFF);
        store.parties().put(Records.graduate("gone"), 0L, Stored.STAFF);
        store.parties().delete("gone", 1L, Stored.STAFF);
        store.needs().put(Records.position("job", "firm"), 0L, Stored.STAFF);
        store.needs().put(Records.position("guard", "firm", new Condition(ConditionKind.SEX, "限男性")), 0L,
                Stored.STAFF);
        store.reviews().decide(List.of(new Reviews.Target("guard", 1L)), Review.Decision.ADMITTED, "执法岗位",
                Stored.STAFF);
        store.sessions().put(Records.session("fair", "firm", "job", "zhang"), 0L, Stored.STAFF);
        String done = Stored.done(store).id();
        String release = store.releases().release(done, "定稿一", Stored.STAFF).id();
        store.releases().move(release, 0, List.of(new Move.Plan("n001", "c001", 2, 1, "改期", List.of())), Stored.STAFF);
        store.precedents().put(new Ruling(TextKind.MAJOR, "法学", List.of("0301"), "我局写法"), 0L, Stored.STAFF);
        store.fairs().put(FairsTest.OPEN, 0L, Stored.STAFF);
        store.exceptions().add(ExceptionsTest.MEN_FOR_GUARDS, Stored.STAFF);
        store.exceptions().end(store.exceptions().add(ExceptionsTest.MEN_FOR_GUARDS, Stored.STAFF).id(), Stored.STAFF);
        store.synonyms().publish(SynonymsTest.SCHOOL, Stored.STAFF);
        store.mappings().save(ListKind.GRADUATE, "a".repeat(64), Map.of("姓名", "name"), Stored.STAFF);
        SavedSearch search = store.savedSearches().save(new SavedQuestion("电工", Map.of("region", List.of("211303"))),
                Owner.device("key"), "f".repeat(32));
        store.hits().put(store.hits().reached(), store.changes().last(), List.of(new Hit.Pair(search.number(), "job")),
                List.of());
        publish(store);
        many(store, random, parties);
        Stored.begun(store);
    }

    private static void publish(Store store) {
        BookSource shipped = book("0".repeat(12), "8");
        BookSource changed = book("1".repeat(12), "12");
        Draft draft = store.ruleBooks().begin(shipped, "提高专业分", Stored.STAFF).value();
        store.ruleBooks().publish(new RuleBooks.Plan(0, changed, shipped, null, Publication.Kind.PUBLISHED,
                new RuleBooks.OfDraft(draft.id(), 1L,
                        (d, by) -> d.written(changed.ref().version(), by).submitted(by).published(false, by)),
                "提高专业分"), Stored.STAFF);
    }

    private static BookSource book(String version, String points) {
        return new BookSource(new BookRef("employment", version), new TreeMap<>(Map.of("01-major.csv", points)));
    }

    /** Writes so many random graduates, legal or not. */
    static void many(Store store, RandomGenerator random, int number) {
        Database database = new Database(store.dataSource(), Stored.NOON);
        Documents<Party> documents = new Documents<>(database, "parties", Change.Kind.PARTY, Party.class,
                Text.of("参与方", "party"));
        RandomRecords records = new RandomRecords(random);
        database.write(Stored.STAFF, journal -> {
            for (int i = 0; i < number; i++) {
                documents.put(journal, "random-" + i, records.any(Graduate.class),
                        Map.of("kind", "graduate", "words", "random-" + i), 0L, Origin.OWN);
            }
            return journal;
        });
    }

    /** All rows of all tables of the truth, as either database tells them. */
    static Map<String, List<String>> of(Store store) {
        JdbcClient sql = JdbcClient.create(store.dataSource());
        Map<String, List<String>> all = new HashMap<>();
        for (String table : Tables.TRUTH) {
            all.put(table, sql.sql("SELECT * FROM " + table).query().listOfRows().stream().map(Crowd::told).sorted()
                    .toList());
        }
        return all;
    }

    private static String told(Map<String, Object> row) {
        Map<String, Object> told = new TreeMap<>();
        row.forEach((column, value) -> told.put(column.toLowerCase(Locale.ROOT), switch (value) {
            case null -> "null";
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Boolean truth -> truth ? "1" : "0";
            default -> value.toString();
        }));
        return told.toString();
    }
}
