package org.duijie.engine.timetable;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which events fit as far as each resource by itself is concerned, and what is missing where one does not: the proof that it
 * has no place beside those admitted. Not thread safe.
 */
final class Admission {
    private final Events events;
    private final Star[] hosts;
    private final Star[] candidates;
    private final Star[] interviewers;
    private final Walks[] walks;

    /** What a candidate has to do on foot. */
    private static final class Walks {
        final BitSet rounds = new BitSet();
        final Set<Integer> venues = new TreeSet<>();
        int meetings;
    }

    /** Nothing is admitted yet. */
    Admission(Events events) {
        this.events = events;
        this.hosts = new Star[events.hosts()];
        this.candidates = new Star[events.candidates()];
        this.interviewers = new Star[events.sharedInterviewers()];
        this.walks = new Walks[events.candidates()];
        for (int host = 0; host < hosts.length; host++) {
            int number = host;
            hosts[host] = star(round -> events.openTables(number, round));
        }
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            int lanes = events.lanes(candidate);
            candidates[candidate] = star(round -> lanes);
            walks[candidate] = new Walks();
        }
        for (int interviewer = 0; interviewer < interviewers.length; interviewer++) {
            interviewers[interviewer] = star(round -> 1);
        }
    }

    private Star star(IntUnaryOperator capacity) {
        return new Star(IntStream.range(0, events.rounds()).map(capacity).toArray());
    }

    /** Admits an event unless that is impossible; returns why it is, null if it is not. */
    @Nullable
    Cause admit(int event) {
        Cause refusal = refusal(event);
        if (refusal == null) {
            BitSet rounds = events.allowed(event);
            hosts[events.host(event)].add(rounds);
            candidates[events.candidate(event)].add(rounds);
            for (int interviewer : events.shared(event)) {
                interviewers[interviewer].add(rounds);
            }
            Walks own = walks[events.candidate(event)];
            own.rounds.or(rounds);
            own.venues.add(events.venue(event));
            own.meetings++;
        }
        return refusal;
    }

    /** Why an event has no place beside those admitted; null if nothing proves it. */
    @Nullable
    Cause refusal(int event) {
        BitSet rounds = events.allowed(event);
        if (rounds.isEmpty()) {
            return new Cause.NeverTogether();
        }
        Star host = hosts[events.host(event)];
        if (!host.fits(rounds)) {
            return new Cause.HostFull(host.deficit().meetings(), host.deficit().places());
        }
        Star candidate = candidates[events.candidate(event)];
        if (!candidate.fits(rounds)) {
            return new Cause.CandidateFull(candidate.deficit().meetings(), candidate.deficit().places());
        }
        for (int number : events.shared(event)) {
            Star interviewer = interviewers[number];
            if (!interviewer.fits(rounds)) {
                return new Cause.InterviewerBusy(interviewer.deficit().meetings(), interviewer.deficit().places());
            }
        }
        return onFoot(event);
    }

    /** In a lane with meetings in several venues, each change of venue takes at least the shortest way between two of them. */
    private @Nullable Cause onFoot(int event) {
        Walks own = walks[events.candidate(event)];
        Set<Integer> venues = new TreeSet<>(own.venues);
        venues.add(events.venue(event));
        int lanes = events.lanes(events.candidate(event));
        if (venues.size() <= lanes) {
            return null;
        }
        BitSet rounds = (BitSet) own.rounds.clone();
        rounds.or(events.allowed(event));
        int span = rounds.length() - rounds.nextSetBit(0);
        int meetings = own.meetings + 1;
        int changes = venues.size() - lanes;
        return meetings + changes * events.shortestGap(venues) > span * lanes
                ? new Cause.WalksTooLong(meetings, venues.size(), span)
                : null;
    }
}
