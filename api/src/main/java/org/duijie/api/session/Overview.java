package org.duijie.api.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.session.Roster;
import org.duijie.engine.vocabulary.Region;

/**
 * A run with too many pairs for one table, summed up.
 *
 * @param hosts those who offer needs, the least well filled first
 * @param classes the candidates by class of major or field, the largest first
 * @param regions the candidates by the city they would like, or live in, likewise
 */
record Overview(List<Host> hosts, List<Group> classes, List<Group> regions) {
    /** So many groups are read; smaller ones come together as others. */
    private static final int MOST_GROUPS = 15;

    Overview {
        hosts = List.copyOf(hosts);
        classes = List.copyOf(classes);
        regions = List.copyOf(regions);
    }

    /**
     * A host.
     *
     * @param id its pseudonym
     * @param places most meetings its needs may have
     * @param eligible pairs that might have met
     * @param idle its needs that nobody meets
     */
    record Host(String id, String name, int needs, int places, long eligible, int meetings, long idle) {
        /** Meetings to places in per cent. */
        public int filled() {
            return places == 0 ? 0 : Math.min(100, 100 * meetings / places);
        }
    }

    /**
     * Candidates who have something in common.
     *
     * @param met how many of them have a meeting
     * @param meetings how many meetings they have
     */
    record Group(String name, int people, int met, int meetings) {
        /** Those with a meeting in per cent. */
        public int share() {
            return people == 0 ? 0 : 100 * met / people;
        }

        Group with(Group more) {
            return new Group(name, people + more.people, met + more.met, meetings + more.meetings);
        }
    }

    static Overview of(SeenRun run, String other) {
        return new Overview(hosts(run), groups(run, other, profile -> Picture.group(profile, other)),
                groups(run, other, profile -> region(profile, other)));
    }

    private static List<Host> hosts(SeenRun run) {
        Map<String, Long> meetings = run.view().result().meetings().stream()
                .collect(Collectors.groupingBy(Meeting::need, Collectors.counting()));
        Map<String, List<Roster.RosterNeed>> needs = run.plan().roster().needs().stream()
                .collect(Collectors.groupingBy(need -> run.view().hall().host(need.need())));
        List<Host> hosts = new ArrayList<>();
        needs.forEach((host, own) -> hosts.add(new Host(host, run.host(host), own.size(),
                own.stream().mapToInt(Roster.RosterNeed::places).sum(),
                own.stream().mapToLong(need -> run.view().countEligible(need.need())).sum(),
                own.stream().mapToInt(need -> meetings.getOrDefault(need.need(), 0L).intValue()).sum(),
                own.stream().filter(need -> !meetings.containsKey(need.need())).count())));
        hosts.sort(Comparator.comparingInt(Host::filled).thenComparing(Host::id));
        return hosts;
    }

    private static List<Group> groups(SeenRun run, String other, Function<Profile, String> group) {
        Map<String, Integer> meetings = new LinkedHashMap<>();
        run.view().result().meetings().forEach(meeting -> meetings.merge(meeting.candidate(), 1, Integer::sum));
        Map<String, Group> groups = new LinkedHashMap<>();
        run.view().frozen().profiles().forEach((candidate, profile) -> {
            int own = meetings.getOrDefault(candidate, 0);
            String name = group.apply(profile);
            groups.merge(name, new Group(name, 1, own > 0 ? 1 : 0, own), Group::with);
        });
        Set<Group> largest = groups.values().stream()
                .sorted(Comparator.comparingInt(Group::people).reversed().thenComparing(Group::name)).limit(MOST_GROUPS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Group> shown = new ArrayList<>(largest);
        groups.values().stream().filter(one -> !largest.contains(one))
                .map(one -> new Group(other, one.people(), one.met(), one.meetings())).reduce(Group::with)
                .ifPresent(shown::add);
        return shown;
    }

    private static String region(Profile profile, String other) {
        return switch (profile) {
            case GraduateProfile g -> g.wantedRegions() == null || g.wantedRegions().isEmpty()
                    ? other
                    : city(g.wantedRegions().getFirst());
            case ExpertProfile e -> e.region() == null ? other : city(e.region());
        };
    }

    private static String city(Region region) {
        return region.city().orElse(region.province()).fullName();
    }
}
