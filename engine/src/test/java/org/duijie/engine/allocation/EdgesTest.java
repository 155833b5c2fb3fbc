package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EdgesTest {
    private final Seeds seeds = Seeds.fresh();

    @Test
    void whatIsPackedComesOutAsItWentIn() {
        for (int trial = 0; trial < 200; trial++) {
            RandomGenerator random = seeds.trial(trial);
            List<Edges.Row> rows = new ArrayList<>();
            List<Edge> given = new ArrayList<>();
            for (int need = 0; need < random.nextInt(1, 6); need++) {
                rows.add(row(need, random, given));
            }
            Edges edges = Edges.of(0, rows);

            assertThat(edges.all()).as(seeds.of(trial)).isEqualTo(given);
            assertThat(edges.count()).as(seeds.of(trial)).isEqualTo(given.size());
            for (Edge edge : given) {
                assertThat(edges.find(edge.need(), edge.candidate())).as(seeds.of(trial)).isEqualTo(edge);
                boolean nextIsThere = given.stream()
                        .anyMatch(e -> e.need() == edge.need() && e.candidate() == edge.candidate() + 1);
                assertThat(edges.find(edge.need(), edge.candidate() + 1) != null).as(seeds.of(trial))
                        .isEqualTo(nextIsThere);
            }
        }
    }

    private static Edges.Row row(int need, RandomGenerator random, List<Edge> given) {
        Edges.Row row = new Edges.Row();
        int step = 1 << random.nextInt(22);
        for (int candidate = random.nextInt(step); candidate < Edges.CANDIDATES
                && given.size() < 400; candidate += 1 + random.nextInt(step)) {
            int needPoints = random.nextInt(-Edges.POINTS, Edges.POINTS);
            int candidatePoints = random.nextInt(-Edges.POINTS, Edges.POINTS);
            row.add(candidate, needPoints, candidatePoints);
            given.add(new Edge(need, candidate, needPoints, candidatePoints, Edge.tieOf(0, need, candidate)));
        }
        return row;
    }

    @Test
    void whoLooksAheadSeesTheBestOfThoseWantedInOrder() {
        for (int trial = 0; trial < 500; trial++) {
            RandomGenerator random = seeds.trial(trial);
            Market market = Markets.random(random);
            Preferences preferences = new Preferences(market.edges(), market.candidatePlaces().size());
            int least = random.nextInt(-3, 6);
            for (int c = 0; c < market.candidatePlaces().size(); c++) {
                int candidate = c;
                List<Edge> ranking = market.edges().all()
                        .filter(edge -> edge.candidate() == candidate && edge.needPoints() >= least)
                        .sorted(Edge.CANDIDATE_RANKING).toList();
                List<Edge> seen = new ArrayList<>();
                long[] before = {};
                do {
                    before = preferences.next(c, before, random.nextInt(1, 5),
                            edge -> Edges.needPoints(edge) >= least);
                    LongStream.of(before).mapToObj(edge -> preferences.edge(candidate, edge)).forEach(seen::add);
                } while (before.length > 0);

                assertThat(seen).as(seeds.of(trial)).isEqualTo(ranking);
            }
        }
    }

    @Test
    void pointsThatDoNotFitAreRefused() {
        for (int points : new int[]{Edges.POINTS, -Edges.POINTS - 1}) {
            assertThatThrownBy(() -> new Edges.Row().add(0, points, 0)).hasMessageContaining("must lie within");
            assertThatThrownBy(() -> new Edges.Row().add(0, 0, points)).hasMessageContaining("must lie within");
        }
    }
}
