package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.ReviewCase;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** The decisions in the table {@code reviews}; how a need stands is a column of the table {@code needs}. */
final class JdbcReviews implements Reviews {
    private static final int LONGEST_REASON = 500;

    private final Database database;
    private final Documents<Need> needs;
    private final Catalogue catalogue;

    JdbcReviews(Database database, Documents<Need> needs) {
        this.database = database;
        this.needs = needs;
        this.catalogue = new Catalogue(database);
    }

    @Override
    public Optional<ReviewCase> find(String need) {
        return needs.find(need).map(this::withReview);
    }

    @Override
    public Page<ReviewCase> list(Standing standing, @Nullable String after, int limit) {
        var query = new Listing("needs", after, limit);
        query.where("standing", standing.key());
        Page<Versioned<Need>> page = query.page(database, needs, Need::id);
        return new Page<>(page.items().stream().map(this::withReview).toList(), page.next());
    }

    @Override
    public long count(Standing standing, Collection<NeedKind> kinds) {
        return kinds.isEmpty()
                ? 0
                : database.sql("SELECT COUNT(*) FROM needs WHERE standing = :standing AND kind IN (:kinds)")
                        .param("standing", standing.key()).param("kinds", kinds.stream().map(NeedKind::key).toList())
                        .query(Long.class).single();
    }

    @Override
    public Map<String, Standing> standings(Collection<String> ids) {
        Map<String, Standing> standings = new HashMap<>();
        catalogue.needs(ids).forEach((id, need) -> standings.put(id, need.standing()));
        return standings;
    }

    @Override
    public List<Versioned<Need>> published(NeedKind kind, int limit) {
        return database.sql("""
                SELECT version, document FROM needs WHERE kind = :kind AND standing IN (:standings)
                ORDER BY id LIMIT :limit""").param("kind", kind.key())
                .param("standings",
                        Arrays.stream(Standing.values()).filter(Standing::published).map(Standing::key).toList())
                .param("limit", Limits.within(limit, 500)).query(needs::document).list();
    }

    @Override
    public List<ReviewCase> decide(List<Target> targets, Review.Decision decision, String reason, Actor actor) {
        Violations violations = new Violations();
        violations.text("reason", reason, 1, LONGEST_REASON);
        violations.list("needs", targets.stream().map(Target::need).toList(), MOST);
        if (targets.isEmpty()) {
            violations.add("needs", "", Text.of("请至少选一项需求", "must be at least one"));
        }
        violations.refuse(Refusal.Kind.INVALID);
        return database.write(actor, journal -> {
            List<ReviewCase> decided = new ArrayList<>();
            for (Need need : require(targets)) {
                decided.add(decide(journal, need, decision, reason));
            }
            return decided;
        });
    }

    private ReviewCase decide(Journal journal, Need need, Review.Decision decision, String reason) {
        Review review = new Review(need.id(), decision, reason, need.owner(), need.concerns(), journal.at(),
                journal.actor().account());
        database.sql("""
                INSERT INTO reviews (need, decision, reason, owner, conditions, at_millis, by_account)
                VALUES (:need, :decision, :reason, :owner, :conditions, :at, :by)
                ON CONFLICT (need) DO UPDATE SET decision = excluded.decision, reason = excluded.reason,
                owner = excluded.owner, conditions = excluded.conditions, at_millis = excluded.at_millis,
                by_account = excluded.by_account""").param("need", need.id()).param("decision", decision.name())
                .param("reason", reason).param("owner", need.owner())
                .param("conditions", Json.write(review.conditions())).param("at", journal.at().toEpochMilli())
                .param("by", review.by()).update();
        long version = database
                .sql("UPDATE needs SET standing = :standing, version = version + 1 WHERE id = :id RETURNING version")
                .param("standing", decision.standing().key()).param("id", need.id()).query(Long.class).single();
        journal.changed(Change.Kind.NEED, need.id(), version, false);
        journal.audit(decision.standing().key(), "need", need.id(), "version " + version);
        return new ReviewCase(new Versioned<>(need, version), review);
    }

    /** The needs as they are, if all are there, in the version expected and with something to decide on. */
    private List<Need> require(List<Target> targets) {
        Violations missing = new Violations();
        Violations stale = new Violations();
        Violations undisputed = new Violations();
        List<Need> found = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String place = "needs[" + i + "]";
            Optional<Versioned<Need>> need = needs.find(target.need());
            if (need.isEmpty()) {
                missing.add(place, target.need(), Text.of("没有这项需求", "there is no such need"));
            } else if (target.expected() != null && target.expected() != need.get().version()) {
                stale.add(place, target.need(), Text.of("已被他人修改或决定，现为第 " + need.get().version() + " 版，请重新读取",
                        "was changed or decided on by somebody else and is now version " + need.get().version()
                                + "; read it again"));
            } else if (need.get().value().concerns().isEmpty()) {
                undisputed.add(place, target.need(),
                        Text.of("没有需要审核的条件", "has no condition that needs a decision"));
            } else {
                found.add(need.get().value());
            }
        }
        missing.refuse(Refusal.Kind.NOT_FOUND);
        stale.refuse(Refusal.Kind.STALE);
        undisputed.refuse(Refusal.Kind.CONFLICT);
        return found;
    }

    /** How a need that is about to be written will stand. */
    Standing standing(Need need) {
        return Standing.of(need, need.concerns().isEmpty() ? Optional.empty() : last(need.id()));
    }

    private ReviewCase withReview(Versioned<Need> need) {
        return new ReviewCase(need, last(need.value().id()).orElse(null));
    }

    private Optional<Review> last(String need) {
        return database.sql("SELECT * FROM reviews WHERE need = :need").param("need", need).query(JdbcReviews::review)
                .optional();
    }

    private static Review review(ResultSet row, int place) throws SQLException {
        return new Review(row.getString("need"), Review.Decision.valueOf(row.getString("decision")),
                row.getString("reason"), row.getString("owner"),
                List.of(Json.mapper().readValue(row.getString("conditions"), Condition[].class)),
                Instant.ofEpochMilli(row.getLong("at_millis")), row.getString("by_account"));
    }
}
