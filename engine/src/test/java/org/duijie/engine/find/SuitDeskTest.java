package org.duijie.engine.find;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.ToyBook;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SuitDeskTest {
    private static final Actor STAFF = new Actor("staff");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final int ENOUGH = 12;

    private final Seeds seeds = Seeds.fresh();
    private final Books books = new ToyBook(ENOUGH);
    private final PairJudge<?, ?, ?> judge = PairJudge.by(books.compile(books.live("employment"), DAY));
    private Plans plans;
    private Store store;
    private SuitDesk desk;

    @BeforeEach
    void open(@TempDir Path directory) {
        plans = Plans.random(seeds.trial(0));
        store = Store.open(directory, Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC));
        plans.put(store, STAFF);
        desk = new SuitDesk(new Askers(store.parties(), store.needs(), books));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void saysOfWhomTheBookLetsMeetThatHeFitsAndOfNobodyElse() {
        List<Position> positions = plans.needs().values().stream().map(Position.class::cast).toList();
        for (Candidate candidate : plans.candidates().values()) {
            Map<String, Suit> suits = desk.suits(positions, candidate.id(), DAY);

            assertThat(suits).as(seeds.of(0)).hasSameSizeAs(positions);
            positions.forEach(position -> {
                Judgement judgement = judge.judge(position.terms(), candidate.profile(),
                        new Circumstances(DAY, Wish.UNKNOWN));
                assertThat(suits.get(position.id())).as(judgement.toString()).satisfies(
                        suit -> assertThat(suit.kind() == Suit.Kind.FITS).isEqualTo(judgement.eligible()),
                        suit -> assertThat(suit.kind() == Suit.Kind.NEARLY)
                                .isEqualTo(judgement.verdict() == Verdict.UNMET));
            });
        }
    }

    @Test
    void saysWhatPointsAreLackingForWhereTheyAreNotEnough() {
        Suit suit = Suit.of(new Judgement(List.of(), List.of(), Verdict.SATISFIED, 1, 0, false), List.of());

        assertThat(suit.kind()).isEqualTo(Suit.Kind.NOT);
        assertThat(suit.reasons()).singleElement().satisfies(reason -> assertThat(reason.zh()).contains("最低总分"));
    }

    @Test
    void aHostHasNoProfileAndAStrangerIsNotOnRecord() {
        assertThatThrownBy(() -> desk.suits(List.of(), "host-0", DAY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> desk.suits(List.of(), "nobody", DAY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
