package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
        int[] free = market.quotas().places();
        meetings.forEach(edge -> market.quotas().count(free, edge.need(), -1));
        assertThat(IntStream.of(free)).as(seed).allMatch(places -> places >= 0);
        int[] candidateFree = market.candidatePlaces().stream().mapToInt(i -> i).toArray();
        meetings.forEach(edge -> candidateFree[edge.candidate()]--);
        assertThat(IntStream.of(candidateFree)).as(seed).allMatch(places -> places >= 0);
    }

    static Market random(RandomGenerator random, int needs, int candidates) {
        int points = random.nextInt(1, 8);
        int least = -random.nextInt(3);
        double density = random.nextDouble();
        List<Integer> needPlaces = IntStream.range(0, needs).mapToObj(n -> random.nextInt(1, 5)).toList();
        List<Integer> candidatePlaces = IntStream.range(0, candidates).mapToObj(c -> random.nextInt(1, 4)).toList();
        long seed = random.nextLong();
        Quotas quotas = new Quotas(needPlaces, groups(random, needs));
        int[] left = quotas.places();
        int[] candidateLeft = candidatePlaces.stream().mapToInt(i -> i).toArray();
        List<Edge> pins = new ArrayList<>();
        List<Edges.Row> edges = Stream.generate(Edges.Row::new).limit(needs).toList();
        for (int n = 0; n < needs; n++) {
            for (int c = 0; c < candidates; c++) {
                Edge edge = new Edge(n, c, least + random.nextInt(points), least + random.nextInt(points),
                        Edge.tieOf(seed, n, c));
                if (random.nextInt(25) == 0 && quotas.around(n).allMatch(one -> left[one] > 0)
                        && candidateLeft[c] > 0) {
                    quotas.count(left, n, -1);
                    candidateLeft[c]--;
                    pins.add(edge);
                } else if (random.nextDouble() < density) {
                    edges.get(n).add(c, edge.needPoints(), edge.candidatePoints());
                }
            }
        }
        return new Market(quotas, candidatePlaces, pins, Edges.of(seed, edges));
    }

    /** Half the time everybody by himself, else a few groups, and groups of groups, some with fewer places than they would take. */
    private static List<Quotas.Group> groups(RandomGenerator random, int needs) {
        List<Quotas.Group> groups = new ArrayList<>();
        List<Integer> roots = new ArrayList<>(IntStream.range(0, needs).boxed().toList());
        for (int more = random.nextInt(2) * random.nextInt(needs + 1); more > 0; more--) {
            Collections.shuffle(roots, random);
            List<Integer> members = roots.subList(0, random.nextInt(1, roots.size() + 1));
            groups.add(new Quotas.Group(members, random.nextInt(1 + 3 * members.size())));
            members.clear();
            roots.add(needs + groups.size() - 1);
        }
        return groups;
    }
}
