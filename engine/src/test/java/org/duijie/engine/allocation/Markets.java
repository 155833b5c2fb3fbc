package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Random markets, small enough to look at and with enough equal points to need the seed. */
final class Markets {
    private Markets() {}

    static Market random(RandomGenerator random) {
        return random(random, random.nextInt(1, 9), random.nextInt(1, 12));
    }

    /** So few pairs that every allocation can be looked at. */
    static Market tiny(RandomGenerator random) {
        return random(random, random.nextInt(1, 5), random.nextInt(1, 5));
    }

    /** That no pair meets twice, all pins do, and nobody has more meetings than places. */
    static void assertKept(Market market, List<Edge> meetings, String seed) {
        assertThat(new HashSet<>(meetings)).as(seed).hasSameSizeAs(meetings).containsAll(market.pins());
        assertWithin(market.needPlaces(), meetings, Edge::need, seed);
        assertWithin(market.candidatePlaces(), meetings, Edge::candidate, seed);
    }

    private static void assertWithin(List<Integer> places, List<Edge> meetings, ToIntFunction<Edge> side, String seed) {
        int[] taken = new int[places.size()];
        meetings.forEach(edge -> taken[side.applyAsInt(edge)]++);
        for (int i = 0; i < taken.length; i++) {
            assertThat(taken[i]).as(seed).isLessThanOrEqualTo(places.get(i));
        }
    }

    static Market random(RandomGenerator random, int needs, int candidates) {
        int points = random.nextInt(1, 8);
        int least = -random.nextInt(3);
        double density = random.nextDouble();
        List<Integer> needPlaces = IntStream.range(0, needs).mapToObj(n -> random.nextInt(1, 5)).toList();
        List<Integer> candidatePlaces = IntStream.range(0, candidates).mapToObj(c -> random.nextInt(1, 4)).toList();
        long seed = random.nextLong();
        int[] needLeft = needPlaces.stream().mapToInt(i -> i).toArray();
        int[] candidateLeft = candidatePlaces.stream().mapToInt(i -> i).toArray();
        List<Edge> pins = new ArrayList<>();
        List<Edges.Row> edges = Stream.generate(Edges.Row::new).limit(needs).toList();
        for (int n = 0; n < needs; n++) {
            for (int c = 0; c < candidates; c++) {
                Edge edge = new Edge(n, c, least + random.nextInt(points), least + random.nextInt(points),
                        Edge.tieOf(seed, n, c));
                if (random.nextInt(25) == 0 && needLeft[n] > 0 && candidateLeft[c] > 0) {
                    needLeft[n]--;
                    candidateLeft[c]--;
                    pins.add(edge);
                } else if (random.nextDouble() < density) {
                    edges.get(n).add(c, edge.needPoints(), edge.candidatePoints());
                }
            }
        }
        return new Market(needPlaces, candidatePlaces, pins, Edges.of(seed, edges));
    }
}
