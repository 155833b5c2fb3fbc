package org.duijie.engine.party;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Somebody or some organisation that takes part in matching. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Expert.class, name = "expert"),
        @JsonSubTypes.Type(value = ExpertTeam.class, name = "expert-team"),
        @JsonSubTypes.Type(value = Graduate.class, name = "graduate"),
        @JsonSubTypes.Type(value = Enterprise.class, name = "enterprise"),
        @JsonSubTypes.Type(value = Institution.class, name = "institution"),
        @JsonSubTypes.Type(value = Department.class, name = "department")})
public sealed interface Party permits Expert, ExpertTeam, Graduate, Enterprise, Institution, Department {

    /** Stable id: 1 to 64 of {@code a-z 0-9 - _}. */
    String id();

    /** The name people know it by; personal data for persons. */
    String name();

    /** How to reach it; personal data. */
    Contact contact();

    /** Which of the six kinds. */
    default PartyKind partyKind() {
        return switch (this) {
            case Expert e -> PartyKind.EXPERT;
            case ExpertTeam e -> PartyKind.EXPERT_TEAM;
            case Graduate e -> PartyKind.GRADUATE;
            case Enterprise e -> PartyKind.ENTERPRISE;
            case Institution e -> PartyKind.INSTITUTION;
            case Department e -> PartyKind.DEPARTMENT;
        };
    }
}
