package org.duijie.engine.party;

/** A party that can meet a need: it has a profile to compare. */
public sealed interface Candidate permits Expert, ExpertTeam, Graduate {
    /** See {@link Party#id()}. */
    String id();

    /** What comparisons read. */
    Profile profile();
}
