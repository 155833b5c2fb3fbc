package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

import org.duijie.engine.progress.Pace;
import org.duijie.engine.progress.Steps;

/**
 * Brings people who have no meeting into the heaviest allocation, one by one, so that a first meeting counts for more than any
 * weight and the allocation stays the heaviest there is. Whoever comes in takes a place of a need, perhaps another's, who
 * takes a place of another need, and so on, until a need has a free place, or somebody can spare a meeting, or the weight is
 * worth leaving somebody else without one. A need that has places left, while the group it is in has none, takes one from
 * another of the group. The best such chain is found by Dijkstra's method on potentials (Edmonds and Karp 1972); where there is
 * room for everybody most are short, so few pairs are ever looked at.
 *
 * <p>What a place of a need or group costs, and what a candidate gains from one of his, are the potentials: no unused pair
 * weighs more than its need's and its candidate's together, no used one less; who is full costs no less than the group he is
 * in, who has no meetings no more, any other the same. Free places of roots cost nothing; a place that a candidate leaves free
 * gains him nothing, and whoever is left without a meeting has lost the worth of a first one. Not thread safe.
 */
final class Exchanges {
    /** Weights count so many times, and a meeting once, so that among equal weights more meetings weigh more. */
    static final long SCALE = 1L << 20;
    /** What a first meeting is worth: more than the weights of any chain. */
    private static final long FIRST = 1L << 60;
    private static final long NEVER = Long.MAX_VALUE;

    private final Market market;
    private final Preferences preferences;
    private final Pace pace;
    private final BitSet pinned = new BitSet();
    private final BitSet[] favoured;
    private final Quotas quotas;
    private final int[] free;
    private final int[] candidatePlaces;
    private final Partners ofNeeds;
    private final Partners ofCandidates;
    private final int[] counts;
    private final long[] cost;
    private final long[] gain;
    /** Needs and groups are links of a chain by their numbers, candidates by those that follow. */
    private final long[] distance;
    private final int[] linkBefore;
    private final int[] reached;
    private int reachedCount;
    private final PriorityQueue<Link> queue = new PriorityQueue<>();
    private long nearest;
    private int end;
    private int met;

    private record Link(long distance, int number) implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            int nearer = Long.compare(distance, other.distance);
            return nearer != 0 ? nearer : Integer.compare(number, other.number);
        }
    }

    /**
     * Without meetings as yet, everything for nothing.
     *
     * @param candidatePlaces most meetings of each candidate beside his pins
     * @param favoured edges that weigh more than all that are not among them
     */
    Exchanges(Market market, Preferences preferences, int[] candidatePlaces, List<Edge> favoured, Steps steps) {
        this.market = market;
        this.preferences = preferences;
        this.pace = new Pace(steps, market.mostMeetings());
        market.pins().forEach(pin -> pinned.set(pin.candidate()));
        this.quotas = market.quotas();
        this.free = market.freePlaces();
        this.counts = new int[free.length];
        this.candidatePlaces = candidatePlaces;
        this.favoured = new BitSet[quotas.needs()];
        Arrays.setAll(this.favoured, need -> new BitSet());
        favoured.forEach(edge -> this.favoured[edge.need()].set(edge.candidate()));
        this.ofNeeds = new Partners(Arrays.copyOf(free, quotas.needs()));
        this.ofCandidates = new Partners(candidatePlaces);
        this.cost = new long[free.length];
        this.gain = new long[candidatePlaces.length];
        this.distance = new long[cost.length + gain.length];
        Arrays.fill(distance, NEVER);
        this.linkBefore = new int[distance.length];
        this.reached = new int[distance.length];
    }

    /**
     * One meeting for each of as many people as can have one, those with a pin aside: of all such allocations one that
     * weighs most, where a meeting of a stable allocation outweighs every other.
     */
    static List<Edge> firstMeetings(Market market, Preferences preferences, List<Edge> stable, Steps steps) {
        List<Edge> favoured = stable.subList(market.pins().size(), stable.size());
        int[] places = Arrays.stream(market.freeCandidatePlaces()).map(free -> Math.min(free, 1)).toArray();
        market.pins().forEach(pin -> places[pin.candidate()] = 0);
        Exchanges exchanges = new Exchanges(market, preferences, places, favoured, steps);
        favoured.stream().sorted(Comparator.comparingInt(Edge::points).reversed().thenComparingLong(Edge::tie))
                .filter(edge -> exchanges.mayBegin(edge.candidate())).forEach(edge -> {
                    exchanges.begin(edge);
                    exchanges.setGain(edge.candidate(), scaled(edge.points() + Offers.FAVOUR));
                });
        return exchanges.everyone();
    }

    private boolean mayBegin(int candidate) {
        return ofCandidates.count(candidate) < candidatePlaces[candidate];
    }

    /** A meeting of the allocation to begin with. */
    void begin(Edge edge) {
        quotas.count(free, edge.need(), -1);
        quotas.count(counts, edge.need(), 1);
        met++;
        add(edge);
    }

    /** What a place of a need or group costs in the allocation to begin with; in weights. */
    void setCost(int number, long weight) {
        cost[number] = weight;
    }

    /** What a candidate gains from one of his places in the allocation to begin with; in weights. */
    void setGain(int candidate, long weight) {
        gain[candidate] = weight;
    }

    /** Brings in everybody who has no meeting, in the order in which the seed draws them; returns all meetings, in no order. */
    List<Edge> everyone() {
        for (int candidate : Offers.draw(market.edges(), gain.length)) {
            if (mayBegin(candidate) && isWithout(candidate)) {
                bring(candidate);
            }
        }
        List<Edge> meetings = new ArrayList<>();
        for (int candidate = 0; candidate < gain.length; candidate++) {
            for (int i = 0; i < ofCandidates.count(candidate); i++) {
                meetings.add(edge(ofCandidates.other(candidate, i), candidate));
            }
        }
        return meetings;
    }

    private boolean isWithout(int candidate) {
        return ofCandidates.count(candidate) == 0 && !pinned.get(candidate);
    }

    private void bring(int candidate) {
        gain[candidate] = Math.max(mostGain(candidate), -FIRST);
        search(candidate);
        if (end != link(candidate)) {
            exchange(candidate);
        }
        adjust();
    }

    /** What the best of his needs would leave a candidate, however dear. */
    private long mostGain(int candidate) {
        long most = -NEVER;
        for (long edge : preferences.of(candidate)) {
            int need = Preferences.need(edge);
            long left = weight(candidate, edge) - cost[need];
            if (left > most && !market.edges().isBarred(need, candidate)) {
                most = left;
            }
        }
        return most;
    }

    /** Looks for the chain that costs least; it may be that he stays without a meeting. */
    private void search(int candidate) {
        nearest = FIRST + gain[candidate];
        end = link(candidate);
        reach(end, 0, end);
        while (!queue.isEmpty() && queue.element().distance() < nearest) {
            Link link = queue.remove();
            pace.go(met);
            if (link.distance() == distance[link.number()]) {
                if (isCandidate(link.number())) {
                    take(link.number() - cost.length);
                } else if (quotas.isNeed(link.number())) {
                    release(link.number());
                } else {
                    takeBack(link.number());
                }
            }
        }
        queue.clear();
    }

    private void reach(int link, long there, int before) {
        if (distance[link] == NEVER) {
            reached[reachedCount++] = link;
        }
        distance[link] = there;
        linkBefore[link] = before;
        queue.add(new Link(there, link));
    }

    /** A candidate at the end of the chain may take a place of any of his needs. */
    private void take(int candidate) {
        int link = link(candidate);
        long before = distance[link] + gain[candidate];
        for (long edge : preferences.of(candidate)) {
            int need = Preferences.need(edge);
            long there = before + cost[need] - weight(candidate, edge);
            if (there < nearest && there < distance[need] && !ofCandidates.has(candidate, need)
                    && !market.edges().isBarred(need, candidate)) {
                reach(need, there, link);
                takeFrom(need);
            }
        }
    }

    /** Who has places left takes one of the group he is in, until one is full, or a root has some left. */
    private void takeFrom(int number) {
        int group = quotas.group(number);
        if (free[number] > 0 && group == Quotas.NONE) {
            nearest = distance[number];
            end = number;
        } else if (free[number] > 0) {
            long there = distance[number] + cost[group] - cost[number];
            if (there < nearest && there < distance[group]) {
                reach(group, there, number);
                takeFrom(group);
            }
        }
    }

    /** A group may take a place back from any member that has meetings. */
    private void takeBack(int group) {
        long before = distance[group] - cost[group];
        for (int member : quotas.members(group)) {
            long there = before + cost[member];
            if (counts[member] > 0 && there < nearest && there < distance[member]) {
                reach(member, there, group);
            }
        }
    }

    /** A need at the end of the chain may let go of any of those it holds. */
    private void release(int need) {
        long before = distance[need] - cost[need];
        for (int i = 0; i < ofNeeds.count(need); i++) {
            int candidate = ofNeeds.other(need, i);
            long there = before + scaled(ofNeeds.weight(need, i)) - gain[candidate];
            if (there < nearest && there < distance[link(candidate)]) {
                reach(link(candidate), there, need);
                boolean spare = ofCandidates.count(candidate) > 1 || pinned.get(candidate);
                long without = there + gain[candidate] + (spare ? 0 : FIRST);
                if (without < nearest) {
                    nearest = without;
                    end = link(candidate);
                }
            }
        }
    }

    /** Everybody along the chain gives the place he has for the one he takes. */
    private void exchange(int person) {
        if (isCandidate(end)) {
            remove(linkBefore[end], end - cost.length);
        } else {
            move(end, 1);
            met++;
        }
        int link = end;
        while (link != link(person)) {
            int before = linkBefore[link];
            if (isCandidate(before)) {
                if (before != link(person)) {
                    remove(linkBefore[before], before - cost.length);
                }
                add(edge(link, before - cost.length));
            } else if (!isCandidate(link)) {
                boolean takes = quotas.group(before) == link;
                move(takes ? before : link, takes ? 1 : -1);
            }
            link = before;
        }
    }

    /** So many more places of a need or group are taken. */
    private void move(int number, int more) {
        free[number] -= more;
        counts[number] += more;
    }

    /** Makes the chain tight. */
    private void adjust() {
        for (int i = 0; i < reachedCount; i++) {
            int link = reached[i];
            long ahead = Math.max(0, nearest - distance[link]);
            if (isCandidate(link)) {
                gain[link - cost.length] -= ahead;
            } else {
                cost[link] += ahead;
            }
            distance[link] = NEVER;
        }
        reachedCount = 0;
    }

    private int link(int candidate) {
        return cost.length + candidate;
    }

    private boolean isCandidate(int link) {
        return link >= cost.length;
    }

    private Edge edge(int need, int candidate) {
        return Objects.requireNonNull(market.edges().find(need, candidate));
    }

    private void add(Edge edge) {
        int weight = edge.points() + favour(edge.need(), edge.candidate());
        ofNeeds.add(edge.need(), edge.candidate(), weight);
        ofCandidates.add(edge.candidate(), edge.need(), weight);
    }

    private void remove(int need, int candidate) {
        ofNeeds.remove(need, candidate);
        ofCandidates.remove(candidate, need);
    }

    private long weight(int candidate, long edge) {
        return scaled(Edges.needPoints(edge) + Edges.candidatePoints(edge)
                + favour(Preferences.need(edge), candidate));
    }

    private int favour(int need, int candidate) {
        return favoured[need].get(candidate) ? Offers.FAVOUR : 0;
    }

    /** What a meeting weighs. */
    private static long scaled(int weight) {
        return weight * SCALE + 1;
    }
}
