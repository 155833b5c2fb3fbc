package org.duijie.engine.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.progress.Pace;
import org.duijie.engine.progress.Steps;

/**
 * Many-to-many deferred acceptance with candidates proposing (Gale and Shapley 1962; Roth 1984 for many-to-many with
 * responsive preferences). Over the places that no pin takes, the outcome has no blocking pair: no pair that may meet,
 * does not, and would be preferred by both to a free place or to somebody held. Needs that share places hold the best of all that
 * propose to them, each and together within their {@linkplain Quotas quotas}; over a laminar family such a choice has
 * substitutes, so deferred acceptance stays stable (Hatfield and Milgrom 2005).
 *
 * <p>The order of proposals does not matter, and whom a need refuses once it refuses for ever. So candidates take turns
 * to look ahead, all at the same time, only a few needs far and past those that would refuse them; then they propose, one
 * after the other, until those who still have places have to look farther.
 */
public final class DeferredAcceptance {
    private static final long[] NOTHING = {};
    /** How many times as far as before a candidate looks ahead who has proposed to all he saw. */
    private static final int FARTHER = 4;
    private static final int NOT_FULL = Integer.MIN_VALUE;

    private final Market market;
    private final Quotas quotas;
    private final Preferences preferences;
    private final Pace pace;
    private final List<PriorityQueue<Edge>> held;
    private final int[] counts;
    private final int[] places;
    /** Points and tie-breaker of the least that each need and group holds that is full; a proposal has to be better. */
    private final int[] barPoints;
    private final long[] barTies;
    private final int[] free;
    private final long[][] ahead;
    private final int[] next;
    /** How many needs a candidate looks ahead the next time; 0 if there are no more. */
    private final int[] sight;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final BitSet looking = new BitSet();
    private int meetings;

    private DeferredAcceptance(Market market, Preferences preferences, Steps steps) {
        this.market = market;
        this.preferences = preferences;
        this.pace = new Pace(steps, market.mostMeetings());
        this.quotas = market.quotas();
        this.held = Stream.generate(() -> new PriorityQueue<>(Edge.NEED_RANKING.reversed())).limit(quotas.needs())
                .toList();
        this.places = market.freePlaces();
        this.counts = new int[places.length];
        this.barPoints = IntStream.of(places).map(many -> many == 0 ? Integer.MAX_VALUE : NOT_FULL).toArray();
        this.barTies = new long[places.length];
        this.free = market.freeCandidatePlaces();
        this.ahead = new long[free.length][];
        Arrays.fill(ahead, NOTHING);
        this.next = new int[free.length];
        this.sight = free.clone();
    }

    /** The pairs that meet, pinned ones first, then by need and candidate. */
    public static List<Edge> allocate(Market market) {
        return allocate(market, new Preferences(market.edges(), market.candidatePlaces().size()),
                Steps.UNHEARD);
    }

    /**
     * The same where the preferences are known.
     *
     * @param preferences over the market's edges, barred ones perhaps among them
     * @param steps hears of meetings
     */
    public static List<Edge> allocate(Market market, Preferences preferences, Steps steps) {
        List<Edge> all = new ArrayList<>(market.pins());
        new DeferredAcceptance(market, preferences, steps).run().stream().sorted(Edge.BY_NUMBERS).forEach(all::add);
        return all;
    }

    private List<Edge> run() {
        IntStream.range(0, free.length).filter(candidate -> free[candidate] > 0).forEach(looking::set);
        while (!looking.isEmpty()) {
            int[] turn = looking.stream().toArray();
            looking.clear();
            IntStream.of(turn).parallel().forEach(this::lookAhead);
            IntStream.of(turn).forEach(waiting::add);
            while (!waiting.isEmpty()) {
                propose(waiting.remove());
                pace.go(meetings);
            }
        }
        return held.stream().flatMap(PriorityQueue::stream).toList();
    }

    private void lookAhead(int candidate) {
        int far = sight[candidate];
        ahead[candidate] = preferences.next(candidate, ahead[candidate], far, edge -> wouldHold(candidate, edge)
                && !market.edges().isBarred(Preferences.need(edge), candidate));
        next[candidate] = 0;
        sight[candidate] = ahead[candidate].length < far ? 0 : far * FARTHER;
    }

    private void propose(int candidate) {
        while (free[candidate] > 0 && next[candidate] < ahead[candidate].length) {
            long edge = ahead[candidate][next[candidate]++];
            if (wouldHold(candidate, edge)) {
                Edge refused = hold(preferences.edge(candidate, edge));
                if (refused != null) {
                    waiting.add(refused.candidate());
                }
            }
        }
        if (free[candidate] > 0 && sight[candidate] > 0) {
            looking.set(candidate);
        }
    }

    /** Whether there is a place for an edge, free or held by somebody worse: in its need if that is full, else in what it is in. */
    private boolean wouldHold(int candidate, long edge) {
        int number = Preferences.need(edge);
        while (number != Quotas.NONE && barPoints[number] == NOT_FULL) {
            number = quotas.group(number);
        }
        if (number == Quotas.NONE) {
            return true;
        }
        int points = Edges.needPoints(edge);
        return points > barPoints[number]
                || points == barPoints[number] && preferences.tie(candidate, edge) < barTies[number];
    }

    /** Lets the need hold an edge; returns whom it, or another it shares places with, refuses for it, if anybody. */
    private @Nullable Edge hold(Edge edge) {
        held.get(edge.need()).add(edge);
        quotas.count(counts, edge.need(), 1);
        free[edge.candidate()]--;
        Edge refused = surplus(edge.need());
        if (refused == null) {
            meetings++;
        } else {
            held.get(refused.need()).remove();
            quotas.count(counts, refused.need(), -1);
            free[refused.candidate()]++;
            setBars(refused.need());
        }
        setBars(edge.need());
        return refused;
    }

    /** The least of those that a need, or the smallest group it is in, holds too many of. */
    private @Nullable Edge surplus(int need) {
        for (int number = need; number != Quotas.NONE; number = quotas.group(number)) {
            if (counts[number] > places[number]) {
                return least(number);
            }
        }
        return null;
    }

    private void setBars(int need) {
        for (int number = need; number != Quotas.NONE; number = quotas.group(number)) {
            if (counts[number] < places[number]) {
                barPoints[number] = NOT_FULL;
            } else if (places[number] > 0) {
                Edge least = least(number);
                barPoints[number] = least.needPoints();
                barTies[number] = least.tie();
            }
        }
    }

    private Edge least(int number) {
        Edge least = null;
        for (int need : quotas.needsWithin(number)) {
            Edge own = held.get(need).peek();
            if (own != null && (least == null || Edge.NEED_RANKING.compare(own, least) > 0)) {
                least = own;
            }
        }
        return Objects.requireNonNull(least);
    }
}
