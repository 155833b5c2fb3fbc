package org.duijie.engine.session;

import java.util.List;

/**
 * Who takes part in a session. Order is for display only and never changes a result.
 *
 * @param hosts parties that own needs and sit at tables
 * @param needs needs on offer
 * @param candidates experts, teams or graduates
 * @param wishes candidates' own wishes
 */
public record Roster(List<Host> hosts, List<RosterNeed> needs, List<RosterCandidate> candidates,
        List<RankedWish> wishes) {
    public Roster {
        hosts = List.copyOf(hosts);
        needs = List.copyOf(needs);
        candidates = List.copyOf(candidates);
        wishes = List.copyOf(wishes);
    }

    /**
     * A party at tables; its needs share them.
     *
     * @param party id of an enterprise, institution or department
     * @param tables tables at the same time, 1 to 50
     */
    public record Host(String party, int tables) {}

    /**
     * A need on offer.
     *
     * @param need id of the need, whose owner is a host
     * @param places most meetings, 1 to 500
     * @param withdrawn whether it has been taken back
     */
    public record RosterNeed(String need, int places, boolean withdrawn) {}

    /**
     * A candidate.
     *
     * @param party id of an expert, team or graduate
     * @param places most meetings, 1 to 100
     * @param tables meetings at the same time, 1 to 20: more than 1 for a team that splits up
     * @param withdrawn whether he has taken himself off
     */
    public record RosterCandidate(String party, int places, int tables, boolean withdrawn) {}

    /**
     * A wish.
     *
     * @param candidate id of the candidate
     * @param need id of the need
     * @param rank 1 to 5; a rank and a need once a candidate
     */
    public record RankedWish(String candidate, String need, int rank) {}
}
