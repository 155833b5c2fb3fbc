package org.duijie.index.openings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.store.Store;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;

import static org.assertj.core.api.Assertions.assertThat;

/** What is decided on a position reaches those who search. */
class OpeningsFollowTest {
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final Condition MEN_ONLY = new Condition(ConditionKind.SEX, "限男性");

    private Store store;
    private Profiles profiles;
    private OpeningSearch search;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder, NOON);
        store.parties().put(Board.HONGDA, null, STAFF);
        profiles = Profiles.open(folder.resolve("index"),
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                        store.synonyms()),
                dictionary -> List.of(new SearchFields(dictionary), new OpeningFields(dictionary)), NOON);
        search = new OpeningSearch(profiles);
    }

    @AfterEach
    void close() {
        profiles.close();
        store.close();
    }

    private static Position electrician(Condition... conditions) {
        Position bare = (Position) Json.read("""
                {"kind": "position", "id": "p1", "owner": "ent-01", "title": "电工", "terms": {"headcount": 1}}""",
                Need.class);
        return new Position(bare.id(), bare.owner(), bare.title(), "", bare.terms(), "", List.of(conditions));
    }

    private void put(Position position) {
        store.needs().put(position, null, STAFF);
    }

    private void decide(Review.Decision decision) {
        store.reviews().decide(List.of(new Reviews.Target("p1", null)), decision, "看过", STAFF);
    }

    private long found() throws InterruptedException {
        assertThat(profiles.await(store.changes().last(), Duration.ofSeconds(60))).isTrue();
        Openings answer = search.answer(Board.ask("电工"));
        assertThat(search.answer(Board.ask("电工"))).as("asked again before anything is written").isSameAs(answer);
        return answer.total();
    }

    @Test
    void aPositionIsFoundOnceItIsAdmittedAndNoLongerWhenItIsHeldBack() throws InterruptedException {
        put(electrician(MEN_ONLY));
        assertThat(found()).isZero();

        decide(Review.Decision.ADMITTED);
        assertThat(found()).isEqualTo(1);

        decide(Review.Decision.HELD_BACK);
        assertThat(found()).isZero();
    }

    @Test
    void aPositionThatComesToHaveAConditionIsFoundNoLonger() throws InterruptedException {
        put(electrician());
        assertThat(found()).isEqualTo(1);

        put(electrician(MEN_ONLY));
        assertThat(found()).isZero();

        put(electrician());
        assertThat(found()).isEqualTo(1);

        store.needs().delete("p1", null, STAFF);
        assertThat(found()).isZero();
    }

    @Test
    void aTextReadBeforeItsStandingChangedIsNotShown() {
        try (Board board = new Board()) {
            board.put(electrician(MEN_ONLY), Standing.OPEN);

            assertThat(board.answer(Board.ask("")).total()).isZero();
        }
    }
}
