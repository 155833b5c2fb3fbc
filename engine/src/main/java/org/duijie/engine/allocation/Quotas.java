package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many meetings there are places for: of each need, and of groups of needs together, such as what the tables of their host
 * hold. The family is laminar: a need or a group belongs to at most one larger group. Needs are numbered from 0, groups after
 * them; a number that belongs to no group is a root. Immutable and thread safe.
 */
public final class Quotas {
    /** What roots belong to. */
    static final int NONE = -1;

    private final int needs;
    private final int[] places;
    private final int[] groups;
    private final int[][] members;
    private final int[][] needsWithin;

    /**
     * Needs, or groups with smaller numbers, that share places.
     *
     * @param members at least one, none of them a member of another group
     * @param places most meetings of all together, at least 0
     */
    public record Group(List<Integer> members, int places) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * Quotas of needs and groups.
     *
     * @param needPlaces most meetings of each need, at least 0
     */
    public Quotas(List<Integer> needPlaces, List<Group> groups) {
        this.needs = needPlaces.size();
        this.places = IntStream.concat(needPlaces.stream().mapToInt(Integer::intValue),
                groups.stream().mapToInt(Group::places)).toArray();
        this.groups = new int[places.length];
        this.members = new int[places.length][];
        this.needsWithin = new int[places.length][];
        Arrays.fill(this.groups, NONE);
        for (int need = 0; need < needs; need++) {
            members[need] = new int[]{};
            needsWithin[need] = new int[]{need};
        }
        for (int number = needs; number < places.length; number++) {
            members[number] = groups.get(number - needs).members().stream().mapToInt(Integer::intValue).toArray();
            needsWithin[number] = IntStream.of(members[number]).flatMap(member -> IntStream.of(needsWithin[member]))
                    .sorted().toArray();
            for (int member : members[number]) {
                if (this.groups[member] != NONE) {
                    throw new IllegalArgumentException(member + " belongs to two groups");
                }
                this.groups[member] = number;
            }
        }
    }

    /** How many needs there are. */
    int needs() {
        return needs;
    }

    boolean isNeed(int number) {
        return number < needs;
    }

    /** The group that a need or group belongs to; NONE for a root. */
    int group(int number) {
        return groups[number];
    }

    /** The needs and groups that belong to a group; not to be changed. */
    int[] members(int number) {
        return members[number];
    }

    /** The needs of a group, and those of groups within it; not to be changed. */
    int[] needsWithin(int number) {
        return needsWithin[number];
    }

    /** Most meetings of each need and each group. */
    int[] places() {
        return places.clone();
    }

    /** A need or group, the group it is in, the one that is in, and so on. */
    IntStream around(int number) {
        return IntStream.iterate(number, one -> one != NONE, one -> groups[one]);
    }

    /** Changes what is counted of a need, and of every group it is in. */
    void count(int[] counts, int need, int more) {
        for (int number = need; number != NONE; number = groups[number]) {
            counts[number] += more;
        }
    }
}
