package org.duijie.engine.impact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.text.Text;

/**
 * What another book would have made of a run. Every count is exact; pairs are named up to a number, those first to whom it
 * matters most. All ids are pseudonyms of the run.
 *
 * @param base the book of the run
 * @param draft the other
 * @param compared pairs looked at; 0 if the books cannot differ for any
 * @param meetingsBefore meetings of the run
 * @param meetingsAfter meetings with the other book
 * @param total all pairs together
 * @param firstPlaces how many places of a ranking are the first
 * @param movedForNeeds pairs that take another of the first places in their need's ranking, or come there or leave
 * @param movedForCandidates the same in their candidate's ranking
 * @param criteria by criterion, in the order of the books; a pair counts under every criterion that says otherwise of it
 * @param hosts by host, those with most changes first; only those with any
 * @param groupings by what people and needs are, likewise
 * @param named the pairs: first those that gain or lose a meeting, then those that move among the first places, then those
 *     that may now meet or no longer, or are barred for another reason, then those whose points change; each of these by
 *     need, then candidate
 */
public record ImpactReport(BookRef base, BookRef draft, long compared, int meetingsBefore, int meetingsAfter,
        Tally total, int firstPlaces, long movedForNeeds, long movedForCandidates, List<OfCriterion> criteria,
        List<OfHost> hosts, List<Grouping> groupings, List<PairChange> named) {
    public ImpactReport {
        criteria = List.copyOf(criteria);
        hosts = List.copyOf(hosts);
        groupings = List.copyOf(groupings);
        named = List.copyOf(named);
    }

    /** Whether the other book would have changed anything. */
    public boolean isAny() {
        return total.isAny() || movedForNeeds + movedForCandidates > 0;
    }

    /**
     * What a criterion does.
     *
     * @param criterion its id
     * @param label what people call it
     * @param saysOtherwise pairs of which it says something else, to whatever effect
     * @param tally what becomes of these pairs, other criteria included
     * @param shifts from which rows to which, most frequent first
     */
    public record OfCriterion(String criterion, Text label, long saysOtherwise, Tally tally, List<Shift> shifts) {
        public OfCriterion {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * What a criterion says in place of what.
     *
     * @param before what it said; null where there was no such criterion
     * @param after what it says; null where there is none any more
     * @param pairs of how many pairs
     */
    public record Shift(@Nullable Said before, @Nullable Said after, long pairs) {}

    /**
     * What changes for the pairs of a host's needs.
     *
     * @param host pseudonym
     * @param tally how many
     */
    public record OfHost(String host, Tally tally) {}

    /**
     * Pairs grouped by one fact; a pair counts in each group it is in.
     *
     * @param fact which
     * @param groups those with most changes first; only those with any
     */
    public record Grouping(Text fact, List<Group> groups) {
        public Grouping {
            groups = List.copyOf(groups);
        }
    }

    /**
     * What changes for one group.
     *
     * @param value the value of the fact
     * @param tally how many pairs
     */
    public record Group(Text value, Tally tally) {}
}
