package org.duijie.api.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.run.RunResult;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Skill;

/**
 * The meetings of a run as bands from groups of candidates to hosts.
 *
 * @param groups what candidates have in common: class of major, first field of expertise
 * @param hosts names of the hosts
 * @param bands group, host and number of meetings between them, by place in the two lists
 */
record Picture(List<String> groups, List<String> hosts, List<int[]> bands) {

    static Picture of(SeenRun run, String other) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        Map<String, Integer> hosts = new LinkedHashMap<>();
        Map<List<Integer>, Integer> bands = new LinkedHashMap<>();
        for (RunResult.Meeting meeting : run.view().result().meetings()) {
            Profile profile = run.view().frozen().profiles().get(meeting.candidate());
            int group = place(groups, profile == null ? other : group(profile, other));
            int host = place(hosts, run.hostOf(meeting.need()));
            bands.merge(List.of(group, host), 1, Integer::sum);
        }
        List<int[]> triples = new ArrayList<>();
        bands.forEach((ends, count) -> triples.add(new int[]{ends.getFirst(), ends.getLast(), count}));
        return new Picture(List.copyOf(groups.keySet()), List.copyOf(hosts.keySet()), triples);
    }

    private static int place(Map<String, Integer> places, String name) {
        return places.computeIfAbsent(name, n -> places.size());
    }

    static String group(Profile profile, String other) {
        return switch (profile) {
            case GraduateProfile g -> group(g.major(), other);
            case ExpertProfile e -> e.fields() == null || e.fields().isEmpty() ? other : root(e.fields().getFirst());
        };
    }

    private static String group(@Nullable Major major, String other) {
        return major == null ? other : major.majorClass().orElse(major).name();
    }

    private static String root(Skill skill) {
        Skill root = skill;
        while (root.findParent().isPresent()) {
            root = root.findParent().get();
        }
        return root.name();
    }
}
