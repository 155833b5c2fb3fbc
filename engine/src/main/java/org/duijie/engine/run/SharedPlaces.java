package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.allocation.Quotas.Group;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Timing.SharedInterviewer;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Presence;

/**
 * Which needs share places where there are rounds: those of one interviewer, and all of one host. Known before places are given,
 * they cost the timetable nothing; an interviewer of several hosts, or one whose needs are partly another's, is no such group and
 * is left to the timetable.
 */
final class SharedPlaces {
    private final Hall hall;
    private final Numbering numbers;
    private final Presence there;
    private final List<Group> groups = new ArrayList<>();

    private SharedPlaces(Hall hall, Numbering numbers, Presence there) {
        this.hall = hall;
        this.numbers = numbers;
        this.there = there;
    }

    /** The groups of a session, smaller ones first. */
    static List<Group> of(MatchSession session, Hall hall, Numbering numbers, Presence there) {
        SharedPlaces shared = new SharedPlaces(hall, numbers, there);
        Map<String, Integer> interviewed = shared.interviewers(session.constraints().times().shared());
        shared.hosts(interviewed);
        return shared.groups;
    }

    /** Adds those of interviewers, the largest first; returns the group of each need that is in one. */
    private Map<String, Integer> interviewers(List<SharedInterviewer> all) {
        Map<String, Integer> interviewed = new HashMap<>();
        all.stream().map(one -> one.needs().stream().sorted().toList())
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed().thenComparing(List::toString))
                .forEach(needs -> {
                    Set<String> hosts = new HashSet<>(needs.stream().map(hall::host).toList());
                    if (hosts.size() == 1 && needs.stream().noneMatch(interviewed::containsKey)) {
                        int group = add(needs.stream().map(numbers::need).toList(),
                                there.roundsOfHost(hosts.iterator().next()));
                        needs.forEach(need -> interviewed.put(need, group));
                    }
                });
        return interviewed;
    }

    /** Adds those of hosts with more than one need. */
    private void hosts(Map<String, Integer> interviewed) {
        Map<String, Set<Integer>> members = new LinkedHashMap<>();
        for (String need : numbers.needs()) {
            members.computeIfAbsent(hall.host(need), host -> new HashSet<>())
                    .add(interviewed.getOrDefault(need, numbers.need(need)));
        }
        members.forEach((host, own) -> {
            if (own.size() > 1) {
                add(own.stream().sorted().toList(), there.placesOfHost(host));
            }
        });
    }

    private int add(List<Integer> members, int places) {
        groups.add(new Group(members, places));
        return numbers.needs().size() + groups.size() - 1;
    }
}
