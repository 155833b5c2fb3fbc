package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.duijie.engine.progress.Pace;
import org.duijie.engine.progress.Steps;

/**
 * The heaviest allocations of a market: successive shortest paths, that is the primal-dual method for minimum-cost flows
 * (Ford and Fulkerson 1957) on potentials (Edmonds and Karp 1972), where the path of a new meeting leads from a need with a
 * free place over candidates and the needs that give them up to a candidate with a free place; a need that gives one up may
 * leave the place to another with which it shares places. Each path is the one that gains most, so at every moment the
 * allocation is the heaviest with as many meetings; the two goals only differ in where they stop.
 *
 * <p>What a need or group still expects of a place, and what a candidate's place is worth, are its potentials: no unused offer
 * weighs more than those of its need and its candidate together, no used one less; who has places left expects as much as the
 * group he is in, who is full perhaps more. Since worth is never negative, a need looks no farther down its offers than the
 * weight it expects; so of ten million offers few are ever read. Weights are whole numbers, and all roots with places left
 * expect the same, so there are hardly more rounds than weights.
 */
final class WeightedMatching {
    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int BITS = 23;

    private final Offers offers;
    private final Pace pace;
    private final Quotas quotas;
    private final int[] free;
    private final int[] candidateFree;
    private final Partners holders;
    private final long[] expected;
    private final long[] worth;
    private final long[] distance;
    private final long[] candidateDistance;
    private final PriorityQueue<Long> queue = new PriorityQueue<>();
    private final int[] next;
    private final BitSet seen = new BitSet();
    private final int[] path;
    private long level;
    private long freeWorth;
    private int met;

    private WeightedMatching(Market market, Offers offers, Steps steps) {
        this.offers = offers;
        this.pace = new Pace(steps, market.mostMeetings());
        this.quotas = market.quotas();
        this.free = market.freePlaces();
        int[] places = market.freeCandidatePlaces();
        this.candidateFree = IntStream.range(0, places.length).map(place -> places[offers.candidate(place)]).toArray();
        this.holders = new Partners(candidateFree);
        this.expected = new long[free.length];
        this.worth = new long[candidateFree.length];
        this.distance = new long[free.length];
        this.candidateDistance = new long[candidateFree.length];
        this.next = new int[quotas.needs()];
        this.path = new int[free.length];
        this.level = offers.heaviest();
        Arrays.fill(expected, level);
    }

    /** The heaviest allocation that serves a policy whose goal is not stability, without the pins, in no order. */
    static List<Edge> best(Market market, Preferences preferences, Policy policy, Steps steps) {
        WeightedMatching matching = new WeightedMatching(market, new Offers(market, List.of()), steps);
        boolean mostPoints = policy.goal() == Goal.MOST_POINTS;
        boolean room = market.hasRoomForEverybody();
        if (policy.everyone() && !room) {
            matching.giveFirstPlaces(market);
        }
        matching.grow(mostPoints ? 0 : -NEVER);
        List<Edge> meetings = matching.meetings(market);
        if (!policy.everyone() || !room) {
            return meetings;
        }
        Exchanges exchanges = new Exchanges(market, preferences, market.freeCandidatePlaces(), List.of(), steps);
        meetings.forEach(exchanges::begin);
        matching.setPotentials(exchanges, mostPoints);
        return exchanges.everyone();
    }

    /** As {@link Exchanges#firstMeetings}, and faster where there is no room for everybody. */
    static List<Edge> firstMeetings(Market market, List<Edge> stable, Steps steps) {
        WeightedMatching matching = new WeightedMatching(market,
                new Offers(market, stable.subList(market.pins().size(), stable.size())), steps);
        matching.giveFirstPlaces(market);
        return matching.meetings(market);
    }

    /** As if meeting one more person were worth more than all points together: those paths come first. */
    private void giveFirstPlaces(Market market) {
        BitSet pinned = new BitSet();
        market.pins().forEach(pin -> pinned.set(pin.candidate()));
        int[] later = new int[candidateFree.length];
        for (int place = 0; place < later.length; place++) {
            int first = pinned.get(offers.candidate(place)) ? 0 : Math.min(candidateFree[place], 1);
            later[place] = candidateFree[place] - first;
            candidateFree[place] = first;
        }
        grow(-NEVER);
        for (int place = 0; place < later.length; place++) {
            candidateFree[place] += later[place];
            if (candidateFree[place] > 0) {
                freeWorth = Math.max(freeWorth, worth[place]);
            }
        }
    }

    /** Adds meetings while the next one gains at least so much. */
    private void grow(long least) {
        while (true) {
            long nearest = search(least == -NEVER ? NEVER : level + freeWorth - least + 1);
            if (nearest == NEVER) {
                return;
            }
            adjust(nearest);
            augment();
        }
    }

    /** How far the nearest free place of a candidate is from the free places of needs; NEVER unless nearer than the limit. */
    private long search(long limit) {
        Arrays.fill(candidateDistance, NEVER);
        Arrays.fill(distance, NEVER);
        queue.clear();
        for (int number = 0; number < free.length; number++) {
            if (isFreeRoot(number)) {
                reach(number, 0);
            }
        }
        long nearest = limit;
        while (!queue.isEmpty()) {
            long head = queue.remove();
            pace.go(met);
            int need = (int) head & (1 << BITS) - 1;
            long there = head >>> BITS;
            if (there >= nearest) {
                break;
            }
            if (there == distance[need]) {
                nearest = expand(need, there, nearest);
                leave(need, there);
            }
        }
        return nearest == limit ? NEVER : nearest;
    }

    private boolean isFreeRoot(int number) {
        return free[number] > 0 && quotas.group(number) == Quotas.NONE;
    }

    private long expand(int need, long before, long limit) {
        long nearest = limit;
        for (long offer : offers.of(need)) {
            long ahead = before + expected[need] - Offers.weight(offer);
            if (ahead >= nearest) {
                break;
            }
            int candidate = Offers.place(offer);
            long there = ahead + worth[candidate];
            if (there >= before && there < nearest && there < candidateDistance[candidate]
                    && !holders.has(candidate, need)) {
                candidateDistance[candidate] = there;
                if (candidateFree[candidate] > 0) {
                    nearest = Math.min(nearest, there + freeWorth - worth[candidate]);
                }
                giveUp(candidate, there, nearest);
            }
        }
        return nearest;
    }

    private void giveUp(int candidate, long before, long nearest) {
        for (int i = 0; i < holders.count(candidate); i++) {
            int holder = holders.other(candidate, i);
            long there = before + holders.weight(candidate, i) - expected[holder] - worth[candidate];
            if (there < nearest) {
                reach(holder, there);
            }
        }
    }

    /** A need leaves a place to the groups it is in, and so to whomever of them has places left. */
    private void leave(int need, long before) {
        long there = before;
        for (int number = need; quotas.group(number) != Quotas.NONE; number = quotas.group(number)) {
            there += expected[number] - expected[quotas.group(number)];
            reach(quotas.group(number), there);
        }
    }

    private void reach(int number, long there) {
        if (there >= distance[number]) {
            return;
        }
        distance[number] = there;
        if (quotas.isNeed(number)) {
            queue.add(there << BITS | number);
        }
        for (int member : quotas.members(number)) {
            if (free[member] > 0) {
                reach(member, there);
            }
        }
    }

    /** Lowers what is expected, and raises what places are worth, until a path to the nearest free place is tight. */
    private void adjust(long nearest) {
        for (int number = 0; number < expected.length; number++) {
            expected[number] -= Math.max(0, nearest - distance[number]);
        }
        for (int candidate = 0; candidate < worth.length; candidate++) {
            worth[candidate] += Math.max(0, nearest - candidateDistance[candidate]);
        }
        level -= nearest;
    }

    /** Adds a meeting along every tight path that looking at each offer once finds. */
    private void augment() {
        Arrays.fill(next, 0);
        seen.clear();
        for (int root = 0; root < free.length; root++) {
            while (isFreeRoot(root) && augmentFrom(root)) {
                free[root]--;
            }
        }
    }

    private boolean augmentFrom(int root) {
        int depth = step(0, root);
        while (depth >= 0) {
            int number = path[depth];
            pace.go(met);
            int candidate = quotas.isNeed(number) ? tight(number) : -1;
            if (candidate >= 0 && candidateFree[candidate] > 0 && worth[candidate] == freeWorth) {
                candidateFree[candidate]--;
                take(depth);
                met++;
                return true;
            }
            int onward = candidate < 0 ? unseenSharer(number) : unseenHolder(candidate);
            if (onward >= 0) {
                depth = step(depth + 1, onward);
            } else if (candidate < 0) {
                depth--;
            } else {
                next[number]++;
            }
        }
        return false;
    }

    private int step(int depth, int number) {
        seen.set(number);
        path[depth] = number;
        return depth;
    }

    /** The candidate of a need's next tight offer that is not used; -1 if it has no more. */
    private int tight(int need) {
        long[] own = offers.of(need);
        for (; next[need] < own.length; next[need]++) {
            int weight = Offers.weight(own[next[need]]);
            int candidate = Offers.place(own[next[need]]);
            if (weight < expected[need]) {
                break;
            }
            if (weight == expected[need] + worth[candidate] && !holders.has(candidate, need)) {
                return candidate;
            }
        }
        return -1;
    }

    /** A need that would as soon give the candidate up, and that no path has come to; -1 if there is none. */
    private int unseenHolder(int candidate) {
        for (int i = 0; i < holders.count(candidate); i++) {
            int holder = holders.other(candidate, i);
            if (!seen.get(holder) && holders.weight(candidate, i) == expected[holder] + worth[candidate]) {
                return holder;
            }
        }
        return -1;
    }

    /** A member with places left, or the group itself if that would as soon have the place, that no path has come to; or -1. */
    private int unseenSharer(int number) {
        for (int member : quotas.members(number)) {
            if (free[member] > 0 && !seen.get(member)) {
                return member;
            }
        }
        int group = quotas.group(number);
        return group != Quotas.NONE && !seen.get(group) && expected[number] == expected[group] ? group : -1;
    }

    /** Gives each need of the path the candidate it found, or leaves its place to the group it is in, and that to a member. */
    private void take(int depth) {
        for (int at = 0; at < depth; at++) {
            int one = path[at];
            int other = path[at + 1];
            if (quotas.group(one) == other) {
                free[one]++;
            } else if (quotas.group(other) == one) {
                free[other]--;
            } else {
                holders.remove(Offers.place(offers.of(one)[next[one]]), other);
                meet(one);
            }
            seen.clear(one);
        }
        meet(path[depth]);
        seen.clear(path[depth]);
    }

    private void meet(int need) {
        long offer = offers.of(need)[next[need]++];
        holders.add(Offers.place(offer), need, Offers.weight(offer));
    }

    /**
     * Lends its potentials to exchanges.
     *
     * @param down whether the search has just failed for want of weight: then what free needs expect is lowered to nothing,
     *     and that much below it that meetings of no weight stay worth while
     */
    private void setPotentials(Exchanges exchanges, boolean down) {
        for (int number = 0; number < expected.length; number++) {
            exchanges.setCost(number,
                    Exchanges.SCALE * expected[number] + 1 - (down ? lowered(distance[number]) : 0));
        }
        for (int place = 0; place < worth.length; place++) {
            exchanges.setGain(offers.candidate(place),
                    Exchanges.SCALE * worth[place] + (down ? lowered(candidateDistance[place]) : 0));
        }
    }

    private long lowered(long distance) {
        return Math.max(0, Exchanges.SCALE * (level - Math.min(distance, level + 1)) + 1);
    }

    private List<Edge> meetings(Market market) {
        List<Edge> meetings = new ArrayList<>();
        for (int place = 0; place < candidateFree.length; place++) {
            for (int i = 0; i < holders.count(place); i++) {
                meetings.add(Objects.requireNonNull(market.edges().find(holders.other(place, i),
                        offers.candidate(place))));
            }
        }
        return meetings;
    }
}
