package org.duijie.engine.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class DemoStoreTest {
    private Store store;

    @BeforeEach
    void open(Home home) {
        store = Stored.empty(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void load() {
        store.demo().load(List.of(Records.enterprise("firm"), Records.graduate("zhang")),
                List.of(Records.position("job", "firm")),
                List.of(Records.session("fair", "firm", "job", "zhang")));
    }

    @Test
    void loadsIntoAnEmptyStoreOnly() {
        assertThat(store.demo().empty()).isTrue();
        assertThat(store.demo().present()).isFalse();

        load();

        assertThat(store.demo().empty()).isFalse();
        assertThat(store.demo().present()).isTrue();
        assertThat(store.sessions().find("fair")).isPresent();
        assertThatThrownBy(this::load).isInstanceOf(Refusal.class);
    }

    @Test
    void loadsAllOrNothing() {
        assertThatThrownBy(() -> store.demo().load(List.of(Records.enterprise("firm")),
                List.of(Records.position("job", "nobody")), List.of())).isInstanceOf(Refusal.class);

        assertThat(store.demo().empty()).isTrue();
        assertThat(store.parties().find("firm")).isEmpty();
    }

    @Test
    void removesEveryTraceAndIsNotLoadedAgain() {
        load();
        store.releases().release(Stored.done(store).id(), "定稿", Stored.STAFF);
        store.parties().put(Records.graduate("zhang"), 1L, Stored.STAFF);
        store.needs().put(Records.position("job", "firm", new Condition(ConditionKind.AGE, "35 岁以下")), 1L,
                Stored.STAFF);
        store.reviews().decide(List.of(new Reviews.Target("job", 2L)), Review.Decision.HELD_BACK, "与岗位无关",
                Stored.STAFF);

        store.demo().remove(Stored.STAFF);

        for (String table : List.of("parties", "needs", "sessions", "roster_parties", "roster_needs", "runs",
                "run_inputs", "run_results", "pseudonyms", "releases", "moves", "reviews")) {
            assertThat(JdbcClient.create(store.dataSource()).sql("SELECT COUNT(*) FROM " + table).query(Integer.class)
                    .single()).as(table).isZero();
        }
        assertThat(store.demo().present()).isFalse();
        assertThat(store.demo().empty()).isFalse();
        assertThat(store.changes().after(8, 10)).containsExactly(
                new Change(9, Change.Kind.RELEASE, "rel1", 2, true),
                new Change(10, Change.Kind.SESSION, "fair", 2, true),
                new Change(11, Change.Kind.NEED, "job", 4, true), new Change(12, Change.Kind.PARTY, "firm", 2, true),
                new Change(13, Change.Kind.PARTY, "zhang", 3, true));
        assertThat(store.auditTrail().firstBroken()).isZero();
    }

    @Test
    void takesTheWholeDistrictInAndOutAgain() {
        DemoDistrict district = DemoDistrict.of(LocalDate.of(2026, 11, 20));

        store.demo().load(district.parties(), district.needs(), district.sessions());

        for (Need need : district.needs()) {
            assertThat(store.needs().find(need.id()).orElseThrow().value()).isEqualTo(need);
        }
        for (Party party : district.parties()) {
            assertThat(store.parties().find(party.id()).orElseThrow().value()).isEqualTo(party);
        }
        assertThat(store.sessions().list()).extracting(Versioned::value)
                .containsExactlyInAnyOrderElementsOf(district.sessions());

        store.demo().remove(Stored.STAFF);

        assertThat(store.demo().present()).isFalse();
    }

    @Test
    void leavesWhatIsOnesOwn() {
        load();
        store.parties().put(Records.enterprise("own-firm"), 0L, Stored.STAFF);
        store.parties().put(Records.graduate("own-graduate"), 0L, Stored.STAFF);
        store.needs().put(Records.position("own-job", "own-firm"), 0L, Stored.STAFF);
        store.sessions().put(Records.session("own-fair", "own-firm", "own-job", "own-graduate"), 0L, Stored.STAFF);

        store.demo().remove(Stored.STAFF);

        assertThat(store.parties().list(null, null, true, null, 10).items()).hasSize(2);
        assertThat(store.needs().find("own-job")).isPresent();
        assertThat(store.sessions().list()).hasSize(1);
    }

    @Test
    void leavesPseudonymsOfOnesOwnBehindTheSameIds() {
        store.demo().load(List.of(Records.enterprise("firm"), Records.graduate("own-job"), Records.graduate("zhang")),
                List.of(Records.position("own-firm", "firm")), List.of());
        store.parties().put(Records.enterprise("own-firm"), 0L, Stored.STAFF);
        store.parties().put(Records.graduate("own-graduate"), 0L, Stored.STAFF);
        store.needs().put(Records.position("own-job", "own-firm"), 0L, Stored.STAFF);
        store.sessions().put(Records.session("own-fair", "own-firm", "own-job", "own-graduate"), 0L, Stored.STAFF);
        Pseudonyms own = new Pseudonyms(Map.of("h001", "own-firm", "n001", "own-job", "c001", "own-graduate"));
        Run run = store.runs().begin("own-fair", Records.frozen("own-fair"), own, Stored.STAFF);

        store.demo().remove(Stored.STAFF);

        Pseudonyms left = store.runs().pseudonyms(run.id());
        assertThat(List.of("h001", "n001", "c001")).allMatch(p -> left.findId(p).equals(own.findId(p)));
    }

    @Test
    void refusesWhileOwnWorkRestsOnIt() {
        load();
        store.parties().put(Records.enterprise("own-firm"), 0L, Stored.STAFF);
        store.needs().put(Records.position("own-job", "own-firm"), 0L, Stored.STAFF);
        store.needs().put(Records.position("second-job", "firm"), 0L, Stored.STAFF);
        store.sessions().put(Records.session("own-fair", "own-firm", "own-job", "zhang"), 0L, Stored.STAFF);
        Stored.begun(store);

        assertThatThrownBy(() -> store.demo().remove(Stored.STAFF)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.violations()).extracting(Violation::place).containsExactly("needs", "sessions", "runs");
            assertThat(refusal.violations().getFirst().message().en()).endsWith(": second-job");
            assertThat(refusal.violations().get(1).message().en()).endsWith(": own-fair");
        });
        assertThat(store.demo().present()).isTrue();
    }
}
