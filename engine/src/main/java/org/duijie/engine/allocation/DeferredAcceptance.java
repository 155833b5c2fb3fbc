package org.duijie.engine.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.progress.Pace;
import org.duijie.engine.progress.Steps;

/**
 * Many-to-many deferred acceptance with candidates proposing (Gale and Shapley 1962; Roth 1984 for many-to-many with
 * responsive preferences). Over the places that no pin takes, the outcome has no blocking pair: no pair that may meet,
 * does not, and would be preferred by both to a free place or to somebody held.
 *
 * <p>The order of proposals does not matter, and whom a full need refuses once it refuses for ever. So candidates take turns
 * to look ahead, all at the same time, only a few needs far and past those that would refuse them; then they propose, one
 * after the other, until those who still have places have to look farther.
 */
public final class DeferredAcceptance {
    private static final long[] NOTHING = {};
    /** How many times as far as before a candidate looks ahead who has proposed to all he saw. */
    private static final int FARTHER = 4;

    private final Market market;
    private final Preferences preferences;
    private final Pace pace;
    private final List<PriorityQueue<Edge>> held;
    private final int[] needPlaces;
    /** Points and tie-breaker of the least a full need holds; a proposal has to be better. */
    private final int[] barPoints;
    private final long[] barTie;
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
        this.needPlaces = market.freeNeedPlaces();
        this.held = Stream.generate(() -> new PriorityQueue<>(Edge.NEED_RANKING.reversed())).limit(needPlaces.length)
                .toList();
        this.barPoints = IntStream.of(needPlaces)
                .map(places -> places == 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE).toArray();
        this.barTie = new long[needPlaces.length];
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

    /** Whether the need of an edge has a place for it, free or held by somebody worse. */
    private boolean wouldHold(int candidate, long edge) {
        int need = Preferences.need(edge);
        int points = Edges.needPoints(edge);
        return points > barPoints[need]
                || points == barPoints[need] && preferences.tie(candidate, edge) < barTie[need];
    }

    /** Lets the need hold an edge; returns whom it refuses for it, if anybody. */
    private @Nullable Edge hold(Edge edge) {
        int need = edge.need();
        PriorityQueue<Edge> holders = held.get(need);
        holders.add(edge);
        free[edge.candidate()]--;
        Edge refused = holders.size() > needPlaces[need] ? holders.remove() : null;
        if (refused == null) {
            meetings++;
        } else {
            free[refused.candidate()]++;
        }
        if (holders.size() == needPlaces[need]) {
            barPoints[need] = holders.element().needPoints();
            barTie[need] = holders.element().tie();
        }
        return refused;
    }
}
