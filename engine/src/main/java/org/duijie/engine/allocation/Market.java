package org.duijie.engine.allocation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A two-sided market: places on both sides, the pairs staff have pinned, and the pairs that may meet.
 *
 * @param quotas most meetings of needs, by themselves and together
 * @param candidatePlaces most meetings of each candidate, at least 0
 * @param pins pairs that meet in any case; eligible or not
 * @param edges pairs that may meet, none of them pinned
 */
public record Market(Quotas quotas, List<Integer> candidatePlaces, List<Edge> pins, Edges edges) {
    public Market {
        candidatePlaces = List.copyOf(candidatePlaces);
        pins = List.copyOf(pins);
    }

    /** The same with some of its edges pinned, after the pins it has. */
    Market pinning(List<Edge> more) {
        return new Market(quotas, candidatePlaces, Stream.concat(pins.stream(), more.stream()).toList(),
                edges.without(more));
    }

    /** The same without some of its pairs, pinned or not. */
    public Market without(List<Edge> gone) {
        Set<Edge> all = Set.copyOf(gone);
        return new Market(quotas, candidatePlaces, pins.stream().filter(pin -> !all.contains(pin)).toList(),
                edges.without(gone));
    }

    /** Places of each need and group that no pin takes. */
    int[] freePlaces() {
        int[] free = quotas.places();
        pins.forEach(pin -> quotas.count(free, pin.need(), -1));
        return notNegative(free);
    }

    /** Places of each candidate that no pin takes. */
    int[] freeCandidatePlaces() {
        int[] free = candidatePlaces.stream().mapToInt(Integer::intValue).toArray();
        pins.forEach(pin -> free[pin.candidate()]--);
        return notNegative(free);
    }

    /** Whether needs have places for a fifth more people than there are, so that few stand in another's way. */
    boolean hasRoomForEverybody() {
        long people = IntStream.of(freeCandidatePlaces()).filter(places -> places > 0).count();
        return 5 * mostMeetingsOfNeeds() >= 6 * people;
    }

    /** No allocation has more meetings beside its pins. */
    long mostMeetings() {
        return Math.min(mostMeetingsOfNeeds(), IntStream.of(freeCandidatePlaces()).asLongStream().sum());
    }

    private long mostMeetingsOfNeeds() {
        int[] free = freePlaces();
        long[] most = new long[free.length];
        long all = 0;
        for (int number = 0; number < free.length; number++) {
            most[number] = quotas.isNeed(number)
                    ? free[number]
                    : Math.min(free[number], IntStream.of(quotas.members(number)).mapToLong(m -> most[m]).sum());
            all += quotas.group(number) == Quotas.NONE ? most[number] : 0;
        }
        return all;
    }

    private static int[] notNegative(int[] free) {
        return IntStream.of(free).map(f -> Math.max(f, 0)).toArray();
    }
}
